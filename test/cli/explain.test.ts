import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, yanlun } from './program.ts';

const report = '青禾市长林若水表示，新桥将在明年春天通车。要保证质量。\n仪式在河边举行。\n（完）\n';

describe('a report at the terminal', () => {
  it('is explained sentence by sentence, with the sentence that a speech goes on from', async () => {
    const folder = folderWith({ 'in/bridge.txt': report });
    const output = ['--output', join(folder, 'out')];
    await yanlun('build-dataset', '--input', join(folder, 'in'), ...output);
    const { code, stdout } = await yanlun('explain', 'bridge:1', '--input', join(folder, 'in'), ...output);
    expect([code, stdout]).toEqual([0, expect.stringContaining('Speaker: 林若水 (青禾市长), who goes on; indirect speech.\nFrom:    sentence 0 (cue “表示”): 青禾市长林若水表示') as string]);
    expect((await yanlun('explain', 'bridge:3', ...output)).stdout).toContain('Topic:   none; a sentence of this form');
    expect(await yanlun('explain', 'bridge:9', ...output)).toMatchObject({ code: 1, stderr: expect.stringContaining('no sentence bridge:9') as string });
  });

  it('is explained with why it has no topic, and that other options made the dataset', async () => {
    const folder = folderWith({ 'in/bridge.txt': report });
    const flags = ['--input', join(folder, 'in'), '--output', join(folder, 'out')];
    const none = ['--set', 'transforms.topics.threshold=1'];
    await yanlun('build-dataset', ...flags, ...none);
    expect(await yanlun('explain', 'bridge:0', ...flags, ...none)).toMatchObject({ code: 0, stderr: '', stdout: expect.stringContaining('none; the job wants none (transforms.topics.threshold is 1).') as string });
    expect(await yanlun('explain', 'bridge:0', ...flags)).toMatchObject({ code: 0, stderr: expect.stringContaining('other options (transforms.topics.threshold)') as string });
  });

  it('is shown with the numbers that explain takes, and arrows where a speech goes on', async () => {
    const { stdout } = await yanlun('peek', join(folderWith({ 'bridge.txt': report }), 'bridge.txt'));
    expect(stdout.split('\n').slice(1, 4)).toEqual(['0 林若水: 青禾市长林若水表示，新桥将在明年春天通车。', '1 ↳林若水: 要保证质量。', '2 仪式在河边举行。']);
  });
});
