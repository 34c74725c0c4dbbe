import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { folderWith, rowsOf } from '../cli/program.ts';

const recipes = readFileSync(new URL('../../docs/recipes.md', import.meta.url), 'utf8');
const entry = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const text = '青禾市长林若水表示，新桥将在明年春天通车。\n仪式在河边举行。\n';

interface Block {
  readonly language: string;
  readonly file: string;
  readonly content: string;
}

const blocks: readonly Block[] = [...recipes.matchAll(/^```(\w+)(?: (\S+))?\n([^]*?)^```$/gm)].map(([, language = '', file = '', content = '']) => ({ language, file, content }));
const commands = blocks.filter(({ language }) => language === 'sh').flatMap(({ content }) => content.trim().split('\n'));

/** A folder with reports and with every file that the page shows. */
function kitchen(): string {
  const folder = folderWith({ 'reports/bridge.txt': text, 'gold/texts/bridge.txt': text });
  for (const { file, content } of blocks.filter((block) => block.file !== '')) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  return folder;
}

describe('docs/recipes.md', () => {
  it('has files and commands that run as they stand, one after the other', () => {
    const folder = kitchen();
    for (const command of commands) {
      const [call = '', target] = command.split(' > ');
      const printed = execFileSync('node', [entry, ...call.replace('npm run job -- ', '').split(' ')], { cwd: folder, encoding: 'utf8' });
      if (target !== undefined) writeFileSync(join(folder, target), printed);
    }
    expect(commands).toHaveLength(6);
    expect(readFileSync(join(folder, 'out/bridge/croissant.json'), 'utf8')).toContain('"datePublished": "2026-03-08"');
    expect(readFileSync(join(folder, 'data/out/reported-speech/README.md'), 'utf8')).toContain('| 说话人 speaker | 2/2 | 100.0 |');
  });

  it('does what it says: topics and people of one’s own', () => {
    const folder = kitchen();
    const run = (setting: string): readonly Readonly<Record<string, unknown>>[] => {
      execFileSync('node', [entry, 'build-dataset', '--input', 'reports', '--set', setting], { cwd: folder });
      return rowsOf(join(folder, 'data/out/reported-speech'), 'sentences');
    };
    expect(run('transforms.topics.scheme=ports.yaml')[0]).toMatchObject({ topic: 'port:bridge' });
    expect(run('transforms.speakers.people=people.csv')[0]).toMatchObject({ speaker: 'LIN Ruoshui' });
  });
});
