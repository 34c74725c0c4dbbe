import type { SentenceRow } from '../dataset/schema.ts';
import { RULES } from '../transforms/speakers/rules.ts';

/** What a rule means, in a sentence. */
const ruleWords: ReadonlyMap<string, string> = new Map([
  ...Object.entries(RULES).map(([rule, { english }]): [string, string] => [rule, english]),
  ['override', 'A person corrected or confirmed this label.'],
]);

/**
 * Says in plain words who speaks and how that is known.
 *
 * @param origin the sentence whose speech an inherited one goes on from, when it is known
 */
export function speakerLines(row: SentenceRow, origin: SentenceRow | null): readonly string[] {
  return [
    `Speaker: ${whoSpeaks(row)}`,
    ...(origin === null
      ? []
      : [`From:    sentence ${origin.sentence_index}${origin.cue === null ? '' : ` (cue “${origin.cue}”)`}: ${origin.text}`]),
    `Rule:    ${row.attribution_rule}. ${ruleWords.get(row.attribution_rule) ?? ''}`.trimEnd(),
    ...(row.attribution_rule === 'override'
      ? []
      : [`Sure:    ${(100 * row.speaker_confidence).toFixed(0)} of 100 such labels are right, by the program’s estimate.`]),
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
