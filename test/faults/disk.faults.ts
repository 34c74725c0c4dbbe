import { execFileSync } from 'node:child_process';
import { existsSync, readlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { entry, filesOf, folderWith, yanlun } from '../cli/program.ts';
import { canMount, inNamespace } from './namespace.ts';

const report = '青禾市长林若水表示，新桥将在明年春天通车。她说：“我们等了十年。”';

/** About a megabyte of text, whose tables take many. */
const large = Array.from({ length: 8000 }, (_, index) => `${index}，${report}`).join('\n');

describe('the disk', () => {
  it.runIf(canMount)('may fill up: the run fails, the old dataset stays whole, and the next run succeeds once there is room', () => {
    const [small, much, output] = [folderWith({ 'a.txt': report }), folderWith({ 'a.txt': report, 'b.txt': large }), folderWith()];
    const script = `
      mount -t tmpfs -o size=3m none "$1" || exit 9
      node "$4" build-dataset --quiet --input "$2" --output "$1"; echo first $?
      before=$(readlink "$1/reported-speech")
      node "$4" build-dataset --quiet --input "$3" --output "$1"; echo full $?
      [ "$before" = "$(readlink "$1/reported-speech")" ] && echo stays
      node "$4" verify --input "$2" --output "$1"; echo verified $?
      mount -o remount,size=100m "$1"
      node "$4" build-dataset --quiet --input "$3" --output "$1"; echo again $?`;
    const { stdout, stderr } = inNamespace(script, output, small, much, entry);
    expect(stdout).toMatch(/first 0\nfull 1\nstays\n.*checked, 0 wrong\.\nverified 0\nagain 0\n/);
    expect(stderr).toContain('ENOSPC');
  });

  it('may have a quota for a file: the run fails and nothing is published', () => {
    const [input, output] = [folderWith({ 'b.txt': large }), folderWith()];
    const script = 'ulimit -f 512; node "$1" build-dataset --quiet --input "$2" --output "$3" 2>&1; echo ended $?';
    const told = execFileSync('bash', ['-c', script, 'bash', entry, input, output], { encoding: 'utf8' });
    expect(told).toMatch(/EFBIG[\s\S]*ended 1\n/);
    expect(existsSync(join(output, 'reported-speech'))).toBe(false);
  });

  it('may not be writable: exit code 1 and the path', async () => {
    const files = folderWith({ 'in/a.txt': report, 'file': '' });
    const run = await yanlun('build-dataset', '--input', join(files, 'in'), '--output', join(files, 'file', 'out'));
    expect(run).toMatchObject({ code: 1, stderr: expect.stringContaining(join(files, 'file', 'out')) as string });
  });

  it.runIf(canMount)('may be read-only, for the output or for the input', () => {
    const [input, output, other] = [folderWith({ 'a.txt': report }), folderWith(), folderWith()];
    const script = `
      mount --bind "$1" "$1" && mount -o remount,bind,ro "$1" || exit 9
      mount --bind "$2" "$2" && mount -o remount,bind,ro "$2" || exit 9
      node "$4" build-dataset --quiet --input "$1" --output "$2"; echo output $?
      node "$4" build-dataset --quiet --input "$1" --output "$3"; echo input $?`;
    const { stdout, stderr } = inNamespace(script, input, output, other, entry);
    expect(stdout).toBe('output 1\ninput 0\n');
    expect(stderr).toContain('EROFS');
  });

  it('holds the input as it was: a run writes nothing there', async () => {
    const input = folderWith({ 'a.txt': report, 'b/c.txt': report });
    const before = filesOf(input);
    expect(await yanlun('build-dataset', '--input', input, '--output', folderWith())).toMatchObject({ code: 0 });
    expect(filesOf(input)).toEqual(before);
  });

  it('may have something else where the dataset’s link should be: it is left alone', async () => {
    const output = folderWith({ 'reported-speech/precious.txt': 'x' });
    const run = await yanlun('build-dataset', '--input', folderWith({ 'a.txt': report }), '--output', output);
    expect(run).toMatchObject({ code: 1, stderr: expect.stringContaining('is not a link to a version') as string });
    expect(existsSync(join(output, 'reported-speech', 'precious.txt'))).toBe(true);
  });

  it('may have lost what the link leads to', async () => {
    const [input, output] = [folderWith({ 'a.txt': report }), folderWith()];
    await yanlun('build-dataset', '--input', input, '--output', output);
    const folder = join(output, readlinkSync(join(output, 'reported-speech')));
    writeFileSync(join(folder, 'manifest.json'), '{"outputs": [');
    const run = await yanlun('build-dataset', '--input', input, '--output', output);
    expect(run).toMatchObject({ code: 0, stderr: expect.stringContaining('manifest.json is missing or can’t be read') as string });
    expect(await yanlun('verify', '--input', input, '--output', output)).toMatchObject({ code: 0 });
  });
});
