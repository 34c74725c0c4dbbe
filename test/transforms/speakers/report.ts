import type { Attribution } from '../../../src/document.ts';
import { normalise } from '../../../src/transforms/normalise/index.ts';
import { resegment } from '../../../src/transforms/resegment/index.ts';
import { joinBrackets } from '../../../src/transforms/speakers/words/brackets.ts';
import { scanSentence, type Scan } from '../../../src/transforms/speakers/words/scan.ts';
import { speakers } from '../../../src/transforms/speakers/index.ts';
import { sourceDocument } from '../normalise/source-document.ts';

const clean = normalise.prepare(normalise.options.parse({}));
const segment = resegment.prepare(resegment.options.parse({}));
const attribute = speakers.prepare(speakers.options.parse({}));

/** A report through the steps before. */
export function segmented(text: string) {
  return segment(clean(sourceDocument(text)));
}

/** A report's attributions, each with its sentence. */
export function attributions(text: string): (Attribution & { readonly text: string })[] {
  const document = attribute(segmented(text));
  return document.attributions.map((attribution, at) => ({ ...attribution, text: document.sentences[at]?.text ?? '' }));
}

/** Speakers of a report's sentences, `-` for the narrator. */
export function voices(text: string): string[] {
  return attributions(text).map(({ speaker }) => speaker ?? '-');
}

/** The scans of a report's sentences. */
export function scans(text: string): Scan[] {
  return segmented(text).sentences.map((sentence) => joinBrackets(scanSentence(sentence)));
}
