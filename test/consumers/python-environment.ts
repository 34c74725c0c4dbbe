import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The interpreter of the readers' virtual environment. */
    python: string;
    /** Whether mlcroissant could be installed. */
    croissant: boolean;
  }
}

/** The virtual environment outlives a test run: a gigabyte is not installed twice. */
const environment = fileURLToPath(new URL('../../.cache/consumers', import.meta.url));
const python = join(environment, 'bin/python');
const installed = join(environment, 'installed');
const requirements = (name: string): string => fileURLToPath(new URL(`./${name}.txt`, import.meta.url));

/**
 * pip asks its first index first and retries it for minutes when it can't be reached; where the machine's configuration
 * names further ones, those are what it is meant to use.
 */
function indexArguments(): readonly string[] {
  const { stdout } = spawnSync('python3', ['-m', 'pip', 'config', 'get', 'global.extra-index-url'], { encoding: 'utf8' });
  const [first, ...rest] = stdout.split(/\s+/).filter((url) => url !== '');
  return first === undefined ? [] : ['--index-url', first, ...rest.flatMap((url) => ['--extra-index-url', url])];
}

function install(name: string): boolean {
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...indexArguments(), '-r', requirements(name)];
  return spawnSync(python, pip, { stdio: ['ignore', 'ignore', 'pipe'] }).status === 0;
}

const key = (): string => createHash('sha256').update(readFileSync(requirements('requirements'))).update(readFileSync(requirements('requirements-croissant'))).digest('hex');

/** Makes the environment unless it stands already, and tells the tests where it is. */
export function setup({ provide }: TestProject): void {
  if (!existsSync(installed) || readFileSync(installed, 'utf8') !== key()) {
    rmSync(environment, { recursive: true, force: true });
    mkdirSync(environment, { recursive: true });
    execFileSync('python3', ['-m', 'venv', environment]);
    if (!install('requirements')) throw new Error(`pip could not install ${requirements('requirements')}: try it by hand in ${environment}`);
    install('requirements-croissant');
    writeFileSync(installed, key());
  }
  provide('python', python);
  provide('croissant', spawnSync(python, ['-c', 'import mlcroissant']).status === 0);
}
