import { execFileSync } from 'node:child_process';

/** Compiles the program once before the tests: the command line and its worker threads run as users run them. */
export function setup(): void {
  execFileSync('npm', ['run', 'build', '--silent'], { stdio: 'inherit' });
}
