import type { SentenceRow } from '../dataset/schema.ts';

/** What each rule means, as the end of “because …”. */
const ruleWords: Readonly<Record<string, string>> = {
  'cue-indirect': 'the cue stands after the speaker and reports what is said',
  'cue-before-quotation': 'the cue introduces the quotation',
  'cue-after-quotation': 'the cue closes the quotation',
  'cue-elided-source': 'there is a cue, and the speaker of before is meant',
  'according-to': 'the sentence gives its source, as in 据某某介绍',
  'headline-colon': 'the name stands before a colon',
  'quotation-without-cue': 'a quotation follows what the speaker does',
  'question-label': 'a label marks questions, answers or a speech in full',
  'answer-goes-on': 'the turn goes on to the next label',
  'open-quotation': 'the quotation is still open',
  'speech-goes-on': 'nothing ends the speech before',
  'speech-resumed': 'the speech before an interruption, or one announced, goes on',
  'cue-follows': 'the cue of this speech comes later',
  narrator: 'nothing tells of anybody speaking',
  override: 'a person corrected or confirmed this label',
};

/**
 * Says in plain words who speaks and how that is known.
 *
 * @param origin the sentence whose speech an inherited one goes on from, when it is known
 */
export function speakerLines(row: SentenceRow, origin: SentenceRow | null): readonly string[] {
  const why = ruleWords[row.attribution_rule];
  return [
    `Speaker: ${whoSpeaks(row)}`,
    ...(origin === null ? [] : [`From:    sentence ${origin.sentence_index}${origin.cue === null ? '' : ` (cue “${origin.cue}”)`}: ${origin.text}`]),
    `Why:     ${why === undefined ? '' : `${why} `}(rule ${row.attribution_rule}).`,
    ...(row.attribution_rule === 'override' ? [] : [`Sure:    ${(100 * row.speaker_confidence).toFixed(0)} of 100 such labels are right, by the program’s estimate.`]),
  ];
}

function whoSpeaks(row: SentenceRow): string {
  switch (row.attribution_method) {
    case 'narrator':
      return 'nobody; the reporter tells this.';
    case 'unresolved':
      return `somebody speaks, but it isn’t clear enough who${row.speaker_mention === null ? '' : `; perhaps “${row.speaker_mention}”`}${cueWords(row)}`;
    case 'inherited':
      return `${namesIn(row)}, who ${(row.inherited_from ?? 0) > row.sentence_index ? 'is named only later' : 'goes on'}; ${row.quotation_type} speech.`;
    case 'explicit':
      return `${namesIn(row)}, ${mentionWords(row)}${cueWords(row)} It is ${row.quotation_type} speech.`;
    default:
      return row.attribution_method satisfies never;
  }
}

/** The role is the first speaker's. */
function namesIn({ speaker, speaker_role: role, co_speakers: others }: SentenceRow): string {
  return [`${speaker ?? ''}${role === null ? '' : ` (${role})`}`, ...others].join(' and ');
}

const mentionWords = ({ speaker_mention: mention, speaker }: SentenceRow): string =>
  mention === null ? 'who isn’t named in the sentence' : mention === speaker ? 'named in the sentence' : `here called “${mention}”`;

const cueWords = ({ cue }: SentenceRow): string => (cue === null ? '.' : `, with the cue “${cue}”.`);
