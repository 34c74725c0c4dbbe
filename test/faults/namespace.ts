import { spawnSync } from 'node:child_process';

/** Whether this machine lets a user mount file systems that nobody else sees. */
export const canMount = spawnSync('unshare', ['-rm', 'true']).status === 0;

/** Runs a shell script that may mount; its arguments are `$1` and on. */
export function inNamespace(script: string, ...args: readonly string[]): { readonly code: number | null; readonly stdout: string; readonly stderr: string } {
  const { status, stdout, stderr } = spawnSync('unshare', ['-rm', 'sh', '-c', script, 'sh', ...args], { encoding: 'utf8' });
  return { code: status, stdout, stderr };
}
