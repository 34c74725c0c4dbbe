import { describe, expect, it } from 'vitest';
import { JobError, labelText, textLabeller, YanlunError } from '../../src/index.ts';

const text = '青禾市长林若水表示，新桥将在明年春天通车。\n仪式在河边举行。';

describe('labelText', () => {
  it('gives the rows that a dataset would have, with byte offsets into the text', () => {
    const { document, sentences } = labelText(text, 'bridge');
    expect(document).toMatchObject({ doc_id: 'bridge', source_path: 'bridge.txt', sentences: 2, speakers: ['林若水'] });
    expect(sentences.map(({ sentence_id: id, speaker }) => [id, speaker])).toEqual([['bridge:0', '林若水'], ['bridge:1', null]]);
    const bytes = Buffer.from(text);
    for (const { raw_start: start, raw_end: end, text: said } of sentences) expect(bytes.subarray(start, end).toString()).toBe(said);
  });

  it('takes bytes in other encodings, and gives a string the same labels as its bytes', () => {
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
    expect(labelText(utf16).document.encoding).toBe('utf-16le');
    expect(labelText(utf16).sentences.map(({ speaker }) => speaker)).toEqual(labelText(text).sentences.map(({ speaker }) => speaker));
    expect(labelText(Buffer.from(text))).toEqual(labelText(text));
  });

  it('says what is wrong with a text that can’t be read', () => {
    expect(() => labelText('  \n', 'blank')).toThrow(YanlunError);
    expect(() => labelText(new Uint8Array([0x89, 0x50, 0, 1]), 'picture')).toThrow(/^picture: .*binary/);
  });
});

describe('textLabeller', () => {
  it('labels with the options of a job', () => {
    const label = textLabeller({ transforms: { speakers: { people: [{ name: 'LIN Ruoshui', aliases: ['林若水'] }] } } });
    expect(label(text).sentences[0]?.speaker).toBe('LIN Ruoshui');
  });

  it('names every fault of the options', () => {
    const wrong: object = { topics: { threshold: 2 }, speakers: { treshold: 0.5 } };
    expect(() => textLabeller({ transforms: wrong })).toThrow(JobError);
    expect(() => textLabeller({ transforms: wrong })).toThrow(/speakers\.treshold[^]*topics\.threshold/);
  });
});
