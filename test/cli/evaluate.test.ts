import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Evaluation } from '../../src/evaluation/evaluate.ts';
import { folderWith, yanlun } from './program.ts';

const text = '青禾市长林若水表示，新桥将在明年春天通车。\n仪式在河边举行。\n';
const header = 'byte_start\tbyte_end\tspeaker\tquotation_type\tattribution_method\ttopics\n';
const end = Buffer.byteLength(text.split('\n')[0] ?? '');

const goldWith = (speaker: string): string =>
  folderWith({
    'texts/bridge.txt': text,
    'labels/bridge.tsv': `${header}0\t${end}\t${speaker}\tindirect\texplicit\tmedtop:04000000\n${end + 1}\t${Buffer.byteLength(text) - 1}\t\tnone\tnarrator\t\n`,
  });

async function evaluated(gold: string): Promise<Evaluation> {
  return JSON.parse((await yanlun('evaluate', '--gold', gold, '--json')).stdout) as Evaluation;
}

describe('evaluate', () => {
  it('counts what is right, and names who was taken for whom', async () => {
    expect((await evaluated(goldWith('林若水'))).speakers).toMatchObject({ accuracy: { right: 2, total: 2 }, confusions: [] });
    expect((await evaluated(goldWith('沈知微'))).speakers).toMatchObject({
      accuracy: { right: 1, total: 2 },
      confusions: [{ gold: '沈知微', received: '林若水', count: 1 }],
      byDocument: [{ key: 'bridge', right: 1, total: 2 }],
    });
  });

  it('prints tables, and says what a folder needs', async () => {
    const { code, stdout } = await yanlun('evaluate', '--gold', goldWith('林若水'));
    expect([code, stdout.split('\n')[0]]).toEqual([0, '2 labelled sentences of 1 document']);
    expect(stdout).toMatch(/^ {2}speaker +2\/2 +100\.0 /m);
    expect((await yanlun('evaluate', '--gold', goldWith('林若水'), '--markdown')).stdout).toContain('| speaker | 2/2 | 100.0 |');
    expect(await yanlun('evaluate')).toMatchObject({ code: 2, stderr: expect.stringContaining('--overrides') as string });
    expect(await yanlun('evaluate', '--gold', join(folderWith(), 'nowhere'))).toMatchObject({ code: 2, stderr: expect.stringContaining('labels') as string });
  });

  it('gives figures that a job puts into its card', async () => {
    const { stdout } = await yanlun('evaluate', '--gold', goldWith('林若水'), '--json');
    const folder = folderWith({ 'in/bridge.txt': text, 'accuracy.json': stdout });
    const settings = ['--set', `card.accuracy=${join(folder, 'accuracy.json')}`, '--input', join(folder, 'in'), '--output', folder];
    expect(await yanlun('build-dataset', ...settings)).toMatchObject({ code: 0, stderr: '' });
    const card = readFileSync(join(folder, 'reported-speech/README.md'), 'utf8');
    expect(card).toContain('| 说话人 speaker | 2/2 | 100.0 |');
    expect(readFileSync(join(folder, 'reported-speech/manifest.json'), 'utf8')).not.toContain('byDocument');
    const wrong = await yanlun('build-dataset', ...settings, '--set', 'card.accuracy={"documents": -1}');
    expect(wrong).toMatchObject({ code: 2, stderr: expect.stringContaining('card.accuracy.documents') as string });
  });

  it('judges by what people corrected, without what they corrected', async () => {
    const override = { docId: 'bridge', sentenceIndex: 1, text: '仪式在河边举行。', speakers: ['沈知微'], method: 'inherited' };
    const gone = { ...override, docId: 'tunnel' };
    const folder = folderWith({ 'in/bridge.txt': text, 'overrides.json': JSON.stringify([override, gone]) });
    const [file, input] = [join(folder, 'overrides.json'), join(folder, 'in')];
    const call = await yanlun('evaluate', '--overrides', file, '--input', input, '--set', `transforms.speakers.overrides=${file}`, '--json');
    expect(JSON.parse(call.stdout)).toMatchObject({ sentences: 1, lost: 1, topics: null, speakers: { accuracy: { right: 0, total: 1 }, confusions: [{ gold: '沈知微', received: '(narrator)', count: 1 }] } });
  });
});
