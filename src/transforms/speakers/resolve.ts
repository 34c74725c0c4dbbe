import { chunkText, isPeople, type Chunk } from './chunks.ts';
import { Is, MARK } from './lexicon.ts';
import { isNationsShort } from './nations.ts';
import { RESOLUTIONS, type CandidateContext, type CandidateForm } from './readings.ts';
import { bareRole } from './short-forms.ts';

export interface Reading {
  readonly form: CandidateForm;
  readonly cue: number;
  readonly source: Chunk | null;
  /** 0 for the nearest source. */
  readonly rank: number;
  /** Index of the source among the chunks. */
  readonly place: number;
}

/** How a source was resolved. */
export type Resolution = (typeof RESOLUTIONS)[number];

export interface Resolved {
  readonly speakers: readonly string[];
  readonly resolution: Resolution;
}

export function resolve(context: CandidateContext, reading: Reading & { readonly source: Chunk }): Resolved[] {
  const { entities, scan, focus } = context;
  const { source } = reading;
  const text = chunkText(scan, source);
  const alias = entities.alias(text);
  if (alias !== null) return [{ speakers: [alias], resolution: 'alias' }];
  switch (source.kind) {
    case 'name':
      return [{ speakers: coordinated(context, reading, entities.named(scan.words[source.name] ?? '', text)), resolution: 'name' }];
    case 'role': {
      const called = entities.person(text);
      if (called !== text) return [{ speakers: [called], resolution: 'name' }];
      if (isPeople(text) && (entities.lastPerson !== null || (focus !== null && context.focusIsPerson))) return epithet(context);
      const bearer = entities.bearer(text);
      const longer = entities.longerRole(text);
      const readings: Resolved[] = [{ speakers: [text], resolution: 'role' }];
      if (bearer !== null) readings.push({ speakers: [bearer], resolution: 'bearer' });
      if (longer !== null) readings.push({ speakers: [longer], resolution: 'longer' });
      if (bearer === null && focus !== null && focus !== longer) readings.push({ speakers: [focus], resolution: 'epithet-focus' });
      if (bearer === null && entities.lastPerson !== null && entities.lastPerson !== focus) readings.push({ speakers: [entities.lastPerson], resolution: 'epithet-last' });
      return readings;
    }
    case 'pronoun':
      return pronoun(context, text, source);
    case 'group':
      if (entities.pair.length > 1) return [{ speakers: entities.pair, resolution: 'pair' }];
      return [{ speakers: [text], resolution: 'other' }];
    case 'body': {
      const longer = entities.longerBody(text);
      const readings: Resolved[] = [{ speakers: coordinated(context, reading, longer ?? text), resolution: longer === null ? 'body' : 'longer' }];
      if (longer !== null) readings.push({ speakers: [text], resolution: 'body' });
      if (focus !== null && focus !== longer && bareRole(text) !== text) readings.push({ speakers: [focus], resolution: 'demonstrative' });
      const spokesman = reading.form === 'colon' ? entities.spokesman(text) : null;
      if (spokesman !== null) readings.push({ speakers: [spokesman], resolution: 'spokesman' });
      return readings;
    }
    case 'text': {
      const known = bareRole(text).length <= 2 ? entities.issuer(text) : null;
      const readings: Resolved[] = known === null ? [{ speakers: [text], resolution: 'text' }] : [];
      const about = entities.lastText ?? null;
      const issuer = text.length <= 4 ? entities.issuer(text) : null;
      if (issuer !== null) readings.push({ speakers: [issuer], resolution: 'issuer' });
      if (text.length <= 4 && focus !== null && focus !== issuer) readings.push({ speakers: [focus], resolution: 'text-focus' });
      if (text.length <= 2 && about !== null && about !== focus) readings.push({ speakers: [about], resolution: 'longer' });
      if (text.length <= 2 && entities.lastPerson !== null && entities.lastPerson !== focus) readings.push({ speakers: [entities.lastPerson], resolution: 'text-person' });
      return readings;
    }
    default: {
      const isNation = source.kind === 'place' || isNationsShort(text);
      const place = isNation ? entities.longerPlace(text) : null;
      const readings: Resolved[] = [{ speakers: [place ?? text], resolution: 'other' }];
      const body = isNation ? entities.bodyOf(text) : null;
      if (body !== null) readings.push({ speakers: [body], resolution: 'body-of-place' });
      if (focus !== null && bareRole(text) !== text) readings.push({ speakers: [focus], resolution: 'demonstrative' });
      return readings;
    }
  }
}

/** A person by his country (德国人) is one already named: who spoke last, or who was named last. */
function epithet({ focus, focusIsPerson, entities }: CandidateContext): Resolved[] {
  const readings: Resolved[] = [];
  if (focus !== null && focusIsPerson) readings.push({ speakers: [focus], resolution: 'epithet-focus' });
  if (entities.lastPerson !== null && (entities.lastPerson !== focus || !focusIsPerson)) readings.push({ speakers: [entities.lastPerson], resolution: 'epithet-last' });
  return readings;
}

function pronoun(context: CandidateContext, text: string, source: Chunk): Resolved[] {
  const { focus, focusIsPerson, entities, scan } = context;
  const readings: Resolved[] = [];
  const here = context.chunks.findLast((chunk) => chunk.kind === 'name' && !chunk.quoted && chunk.to <= source.from);
  const near = here === undefined ? null : entities.named(scan.words[here.name] ?? '', chunkText(scan, here));
  if (near !== null && near !== focus) readings.push({ speakers: [near], resolution: 'pronoun-here' });
  const plural = text.endsWith('们') || text === '其' || text === '它' || text === '双方';
  if (focus !== null && (focusIsPerson || plural)) readings.push({ speakers: [focus], resolution: 'pronoun-focus' });
  if (entities.lastPerson !== null && (entities.lastPerson !== focus || !focusIsPerson)) readings.push({ speakers: [entities.lastPerson], resolution: 'pronoun-last' });
  const subject = entities.lastSubject;
  if (subject !== null && subject !== entities.lastPerson && subject !== focus) readings.push({ speakers: [subject], resolution: 'pronoun-subject' });
  const earlier = plural ? null : entities.earlierPerson([near, focus, entities.lastPerson, subject]);
  if (earlier !== null) readings.push({ speakers: [earlier], resolution: 'pronoun-earlier' });
  if (readings.length === 0) readings.push({ speakers: [text], resolution: 'other' });
  return readings;
}

/** The sources that stand joined before this one: 甲、乙和丙分别说. */
function coordinated(context: CandidateContext, reading: Reading & { readonly source: Chunk }, last: string): string[] {
  const names = [last];
  let right = reading.source;
  for (let index = reading.place - 1; index >= 0; index -= 1) {
    const left = context.chunks[index];
    if (left === undefined || left.quoted || (left.kind !== 'name' && left.kind !== 'body') || right.from - left.to !== 1) break;
    const joint = context.scan.bits[left.to] ?? 0;
    if (!(joint & (Is.PAUSE | Is.CONJUNCTION)) || joint & MARK) break;
    const word = context.scan.words[left.to];
    if (word === '同' || word === '与' || word === '和' || word === '跟' ? index === 0 && left.kind === 'name' && !bothSpeak(context, reading) : false) break;
    names.unshift(left.kind === 'name' ? context.entities.person(context.scan.words[left.name] ?? '') : (context.entities.longerBody(chunkText(context.scan, left)) ?? chunkText(context.scan, left)));
    right = left;
  }
  return names;
}

function bothSpeak(context: CandidateContext, reading: Reading): boolean {
  return !context.scan.words.slice(reading.source?.to, reading.cue).some((word) => word === '会谈' || word === '会见' || word === '通话');
}
