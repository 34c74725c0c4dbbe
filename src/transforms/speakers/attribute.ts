import type { Attribution } from '../../document.ts';
import type { AnalysedSentence } from './decision/analysed-sentence.ts';
import { followStates, type Spoken } from './decision/follow.ts';
import { CUE_STATE, GOES_ON, RESUMED } from './decision/states.ts';
import { CUE, Is } from './words/lexicon.ts';
import { quotationType } from './quotation.ts';
import type { Candidate } from './readings/readings.ts';
import type { RuleName } from './rules.ts';
import { titleIn } from './cast/titles.ts';

/** A decided document: states, and how sure of each. */
export interface Decision {
  readonly states: readonly number[];
  readonly confidences: readonly number[];
}

/** Writes the decision as attributions, in the script of the document. */
export function attribute(sentences: readonly AnalysedSentence[], decision: Decision, threshold: number): Attribution[] {
  const spoken = followStates(sentences, decision.states);
  const spell = speller(sentences);
  return sentences.map((sentence, at) => {
    const state = decision.states[at] ?? 0;
    const confidence = decision.confidences[at] ?? 0;
    const voice = spoken[at] ?? null;
    if (voice === null) return { ...NOBODY, confidence };
    const cue = state >= CUE_STATE ? sentence.candidates[state - CUE_STATE] : undefined;
    const attributed = cue === undefined ? goesOn(sentence, voice, state, at) : says(sentence, cue);
    if (confidence < threshold) {
      return { ...attributed, speaker: null, coSpeakers: [], method: 'unresolved', inheritedFrom: null, confidence };
    }
    const [speaker = null, ...coSpeakers] = voice.speakers.map(spell);
    const role = attributed.role ?? (voice.role === null ? null : spell(voice.role));
    return { ...attributed, speaker, coSpeakers, role: titleIn(role ?? '') || null, confidence };
  });
}

/** The narrator's attribution, which the others are made from. */
const NOBODY: Attribution = {
  speaker: null,
  coSpeakers: [],
  mention: null,
  role: null,
  cue: null,
  quotationType: 'none',
  method: 'narrator',
  rule: 'narrator',
  inheritedFrom: null,
  confidence: 0,
};

function goesOn(sentence: AnalysedSentence, voice: Spoken, state: number, at: number): Attribution {
  return {
    ...NOBODY,
    quotationType: quotationType(sentence, -1, -1),
    method: 'inherited',
    rule: ruleOfWay(sentence, voice, state, at),
    inheritedFrom: voice.from,
  };
}

/** The name of the way by which a speech goes on. */
function ruleOfWay({ forced, beginsInside }: AnalysedSentence, voice: Spoken, state: number, at: number): RuleName {
  if (forced === GOES_ON) return 'answer-goes-on';
  if (voice.from > at) return 'cue-follows';
  if (beginsInside) return 'open-quotation';
  return state === RESUMED ? 'speech-resumed' : 'speech-goes-on';
}

function says(sentence: AnalysedSentence, candidate: Candidate): Attribution {
  const { text } = sentence.scan.sentence;
  const { starts, ends } = sentence.scan;
  const { source, cue } = candidate;
  const verbal = candidate.form === 'cue' || candidate.form === 'elided';
  const name = source === null || source.name < 0 ? null : source.name;
  const mention =
    source === null ? null : name === null ? text.slice(starts[source.from], ends[source.to - 1]) : text.slice(starts[name], ends[name]);
  const role =
    source === null || name === null
      ? ''
      : text.slice(starts[source.from], starts[name]).trim() || text.slice(ends[name], ends[source.to - 1]).trim();
  return {
    ...NOBODY, mention, role: role === '' ? null : role, cue: verbal ? text.slice(starts[cue], ends[cue]) : null,
    quotationType: quotationType(sentence, source?.from ?? cue, cue + 1), method: 'explicit', rule: ruleOf(sentence, candidate),
  };
}

/** The name of the rule by which a reading was made. */
function ruleOf(sentence: AnalysedSentence, { form, cue, source }: Candidate): RuleName {
  const { bits, words } = sentence.scan;
  if (form === 'colon') return 'headline-colon';
  if (form === 'label') return 'question-label';
  if (form === 'quote') return 'quotation-without-cue';
  if (form === 'elided') return 'cue-elided-source';
  const preceded = source !== null && source.from > 0;
  const before = preceded ? (words[source.from - 1] ?? '') : '';
  if (before === '据' || before === '根据') return 'according-to';
  if (preceded && ((bits[source.from - 1] ?? 0) & Is.CLOSE) !== 0) return 'cue-after-quotation';
  const next = bits[cue + 1] ?? 0;
  if (next & Is.OPEN || (next & (Is.COLON | Is.COMMA) && (bits[cue + 2] ?? 0) & Is.OPEN)) return 'cue-before-quotation';
  return (bits[cue] ?? 0) & CUE ? 'cue-indirect' : 'according-to';
}

/** Finds for a folded name its spelling in the document's own script, by the first place where it stands. */
function speller(sentences: readonly AnalysedSentence[]): (folded: string) => string {
  const known = new Map<string, string>();
  return (folded) => {
    const spelt = known.get(folded) ?? find(sentences, folded);
    known.set(folded, spelt);
    return spelt;
  };
}

function find(sentences: readonly AnalysedSentence[], folded: string): string {
  for (const { scan } of sentences) {
    const at = scan.sentence.folded.indexOf(folded);
    if (at >= 0) return scan.sentence.text.slice(at, at + folded.length);
  }
  return folded;
}
