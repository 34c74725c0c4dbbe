import { closes } from '../cast/dialogue.ts';
import type { Candidate } from '../readings/readings.ts';
import type { Scan } from '../words/scan.ts';
import { CUE_STATE, GOES_ON, NARRATOR, RESUMED } from './states.ts';

/** 某某向随行记者介绍访问情况。: all that follows is what this person told. */
const BRIEFS = /向[^，。“”]{0,8}记者[^，。“”]{0,4}介绍[^，。“”]{0,40}情况。?$/u;
/** Sentences within which a report says that it is a briefing. */
const SAID_BY = 4;

/** A sentence as far as a briefing is concerned. */
interface Told {
  readonly scan: Scan;
  readonly candidates: readonly Candidate[];
  readonly newParagraph: boolean;
  /** Who is about to speak by this sentence, null for nobody. */
  readonly announces: string | null;
}

/**
 * The states that a briefing leaves no doubt of, a sentence each: what follows the paragraph that announces it goes on to
 * the report's end, whoever is quoted in it; where its speaker is named again, that reading. -1 outside of a briefing.
 */
export function findBriefing(sentences: readonly Told[]): readonly number[] {
  const announced = sentences.slice(0, SAID_BY).findIndex(({ scan, announces }) => announces !== null && BRIEFS.test(scan.sentence.folded));
  const speaker = sentences[announced]?.announces ?? null;
  if (speaker === null || sentences[announced + 1]?.newParagraph !== true) return sentences.map(() => -1);
  let open = false;
  return sentences.map(({ scan, candidates }, at) => {
    if (at < announced) return -1;
    if (at === announced || closes(scan)) { open = false; return NARRATOR; }
    const state = open ? GOES_ON : RESUMED;
    open = true;
    const named = candidates.findIndex(
      ({ form, speakers, source }) => form === 'cue' && speakers[0] === speaker && source?.kind === 'name',
    );
    return named < 0 ? state : CUE_STATE + named;
  });
}
