import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { folderWith, rowsOf } from './program.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const text = '青禾市长林若水表示，新桥将在明年春天通车。\n仪式在河边举行。\n';

const program = `
import { defineJob, labelText, runJob, type RunReport } from 'yanlun';
const report: RunReport = await runJob(defineJob({ name: 'bridge', input: { folder: 'in' }, output: { folder: 'out', dataset: 'bridge' } }), { concurrency: 2 });
const { sentences } = labelText(${JSON.stringify(text)});
const speaker: string | null | undefined = sentences[0]?.speaker;
console.log(report.outcome, report.measures?.sentences, speaker);
`;

/** A folder in which the packed package is installed, with its own dependencies and nobody else's. */
function installed(): string {
  const folder = folderWith({ 'in/bridge.txt': text, 'program.ts': program });
  const packed: unknown = JSON.parse(execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], { cwd: root, encoding: 'utf8' }));
  const [{ filename }] = packed as readonly [{ readonly filename: string }];
  execFileSync('tar', ['xzf', filename], { cwd: folder });
  const { dependencies } = JSON.parse(readFileSync(join(folder, 'package/package.json'), 'utf8')) as { readonly dependencies: Readonly<Record<string, string>> };
  for (const name of Object.keys(dependencies)) {
    mkdirSync(dirname(join(folder, 'node_modules', name)), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  }
  cpSync(join(folder, 'package'), join(folder, 'node_modules/yanlun'), { recursive: true });
  return folder;
}

describe('the packed package', () => {
  let folder = '';
  beforeAll(() => {
    folder = installed();
  });

  it('compiles and runs in another project, with types', () => {
    const options = { strict: true, module: 'nodenext', target: 'es2023', types: [], lib: ['es2023', 'dom'], outDir: 'built', skipLibCheck: true };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: ['program.ts'] }));
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
    execFileSync('node', [join(root, 'node_modules/typescript/bin/tsc')], { cwd: folder, stdio: 'inherit' });
    expect(execFileSync('node', ['built/program.js'], { cwd: folder, encoding: 'utf8' })).toBe('published 2 林若水\n');
    expect(rowsOf(join(folder, 'out/bridge'), 'sentences').map(({ speaker }) => speaker)).toEqual(['林若水', null]);
  });

  it('runs as a command', () => {
    const entry = join(folder, 'node_modules/yanlun/dist/cli.js');
    expect(execFileSync('node', [entry, '--version'], { cwd: folder, encoding: 'utf8' })).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(execFileSync('node', [entry, 'list'], { cwd: folder, encoding: 'utf8' })).toContain('build-dataset');
    expect(execFileSync('node', [entry, 'build-dataset', '--input', 'in', '--output', 'out'], { cwd: folder, encoding: 'utf8' })).toContain('1 documents, 2 sentences');
    expect(execFileSync('node', [entry, 'verify', '--rebuild', '--input', 'in', '--output', 'out'], { cwd: folder, encoding: 'utf8' })).not.toContain('SHA-256 is');
  });
});
