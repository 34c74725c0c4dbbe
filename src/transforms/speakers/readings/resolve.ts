import { bodyBefore, chunkText, isPeople, type Chunk } from '../cast/chunks.ts';
import { coordinated } from './coordinated.ts';
import { isNationsBody, isNationsPair, isNationsShort } from '../words/nations.ts';
import type { CandidateContext, Resolution, SourcedReading } from './readings.ts';
import { bareRole, pointsBack } from '../words/short-forms.ts';

/** Whom a source may stand for. */
export interface Resolved {
  /** Canonical names; more than one when they speak together. */
  readonly speakers: readonly string[];
  readonly resolution: Resolution;
}

/** Whom a source stands for, by what it is; more than one reading where the document leaves it open. */
export function resolve(context: CandidateContext, reading: SourcedReading): Resolved[] {
  const readings = readingsOf(context, reading);
  const text = chunkText(context.scan, reading.source);
  if (!pointsBack(text)) return readings;
  const others = readings.filter(({ speakers }) => speakers[0] !== text);
  return others.length > 0 ? others : readings;
}

function readingsOf(context: CandidateContext, reading: SourcedReading): Resolved[] {
  const text = chunkText(context.scan, reading.source);
  const alias = context.entities.alias(text);
  if (alias !== null) return [{ speakers: [alias], resolution: 'alias' }];
  switch (reading.source.kind) {
    case 'name':
      if (isNationsPair(text)) return other(context, text, reading.source);
      return [
        {
          speakers: coordinated(context, reading, context.entities.named(context.scan.words[reading.source.name] ?? '', text)),
          resolution: 'name',
        },
      ];
    case 'role':
      return role(context, text);
    case 'pronoun':
      return pronoun(context, text, reading.source);
    case 'group':
      return group(context, text);
    case 'body':
      return body(context, text, reading);
    case 'text':
      return document(context, text, reading.source);
    default:
      return other(context, text, reading.source);
  }
}

const EVERYBODY = '大家';
const AUTHOR = '作者';

/** A role (发言人) speaks for itself, for a person who bears it, for a longer form of it, or for whom it describes. */
function role(context: CandidateContext, text: string): Resolved[] {
  const { entities, focus } = context;
  const called = entities.person(text);
  if (called !== text) return [{ speakers: [called], resolution: 'name' }];
  if (isPeople(text) && (entities.lastPerson !== null || (focus !== null && context.focusIsPerson))) return epithet(context);
  const bearer = entities.bearer(text);
  const longer = entities.longerRole(text);
  const crowd = text === EVERYBODY ? entities.crowd() : null;
  const readings: Resolved[] = [{ speakers: [text], resolution: 'role' }];
  if (crowd !== null) readings.push({ speakers: [crowd], resolution: 'crowd' });
  if (bearer !== null) readings.push({ speakers: [bearer], resolution: 'bearer' });
  if (longer !== null) readings.push({ speakers: [longer], resolution: 'longer' });
  if (text === AUTHOR) readings.push(...ofOutlet(context));
  if (bearer === null && focus !== null && focus !== longer) readings.push({ speakers: [focus], resolution: 'epithet-focus' });
  if (bearer === null && entities.lastPerson !== null && entities.lastPerson !== focus) {
    readings.push({ speakers: [entities.lastPerson], resolution: 'epithet-last' });
  }
  return bearer === null ? [...readings, ...ofHeadline(context)] : readings;
}

/** An organisation: under its longer name, as it stands, as one already spoken of (该部), or, before a colon, its spokesman. */
function body(context: CandidateContext, text: string, reading: SourcedReading): Resolved[] {
  const { entities, focus } = context;
  const longer = entities.longerBody(pointsBack(text) ? bareRole(text) : text);
  const readings: Resolved[] = [
    { speakers: coordinated(context, reading, longer ?? text), resolution: longer === null ? 'body' : 'longer' },
  ];
  if (longer !== null) readings.push({ speakers: [text], resolution: 'body' });
  if (focus !== null && focus !== longer && bareRole(text) !== text) readings.push({ speakers: [focus], resolution: 'demonstrative' });
  const spokesman = reading.form === 'colon' ? entities.spokesman(text) : null;
  if (spokesman !== null) readings.push({ speakers: [spokesman], resolution: 'spokesman' });
  const placed = isNationsBody(text) ? entities.bodyOf(text.charAt(0)) : null;
  if (placed !== null) readings.push({ speakers: [placed], resolution: 'body-of-place' });
  return spokesman === null ? [...readings, ...ofHeadline(context)] : readings;
}

/** Characters of a text's noun, with a modifier at most, that may stand for who published it: 报道, 研究报告. */
const LONGEST_TEXT_NOUN = 4;

/** A document (报告): by itself, or, under a short name, for who issued it, speaks now, or was last spoken of. */
function document(context: CandidateContext, text: string, source: Chunk): Resolved[] {
  const { entities, focus } = context;
  const known = bareRole(text).length <= 2 ? entities.issuer(text) : null;
  const readings: Resolved[] = known === null ? [{ speakers: [text], resolution: 'text' }] : [];
  const owner = bodyBefore(context.scan, source);
  if (owner !== null) readings.push({ speakers: [entities.longerBody(owner) ?? owner], resolution: 'owner' });
  const about = entities.lastText ?? null;
  const issuer = text.length <= LONGEST_TEXT_NOUN ? entities.issuer(text) : null;
  if (issuer !== null) readings.push({ speakers: [issuer], resolution: 'issuer' });
  if (text.length <= LONGEST_TEXT_NOUN && focus !== null && focus !== issuer) {
    readings.push({ speakers: [focus], resolution: 'text-focus' });
  }
  if (text.length <= 2 && about !== null && about !== focus) readings.push({ speakers: [about], resolution: 'longer' });
  if (text.length <= 2 && entities.lastPerson !== null && entities.lastPerson !== focus) {
    readings.push({ speakers: [entities.lastPerson], resolution: 'text-person' });
  }
  if (text.length > LONGEST_TEXT_NOUN) return readings;
  return [...readings, ...ofOutlet(context).filter(({ speakers: [outlet] }) => outlet !== issuer && outlet !== text)];
}

/** The outlet cited last, for what it published (文章, 报道) and who wrote it. */
function ofOutlet({ entities, focus }: CandidateContext): Resolved[] {
  const outlet = entities.lastOutlet;
  return outlet === null || outlet === focus ? [] : [{ speakers: [outlet], resolution: 'outlet' }];
}

/** A place or a nation for its longer name or a body of it; any other phrase as it stands, or as one already spoken of. */
function other({ entities, focus }: CandidateContext, text: string, { kind }: Chunk): Resolved[] {
  const called = entities.person(text);
  if (called !== text) return [{ speakers: [called], resolution: 'name' }];
  const countries = isNationsPair(text) ? entities.countries(text) : [];
  if (countries.length === 2) return [{ speakers: countries, resolution: 'two-places' }];
  const isNation = kind === 'place' || isNationsShort(text);
  const place = isNation ? entities.longerPlace(text) : null;
  const readings: Resolved[] = [{ speakers: [place ?? text], resolution: 'other' }];
  const bodyOfPlace = isNation ? entities.bodyOf(text) : null;
  if (bodyOfPlace !== null) readings.push({ speakers: [bodyOfPlace], resolution: 'body-of-place' });
  if (focus !== null && bareRole(text) !== text) readings.push({ speakers: [focus], resolution: 'demonstrative' });
  return readings;
}

/** Two or more together (双方): the pair of whom a meeting is told; before one is, themselves or the two whom the report names first. */
function group(context: CandidateContext, text: string): Resolved[] {
  const { pair } = context.entities;
  return pair.length > 1 ? [{ speakers: pair, resolution: 'pair' }] : [{ speakers: [text], resolution: 'other' }, ...foremost(context)];
}

/** The two persons whom the report names first, for a pair of whom no meeting was told yet. */
function foremost({ entities }: CandidateContext): Resolved[] {
  const two = entities.foremost(2);
  return two.length === 2 ? [{ speakers: two, resolution: 'foremost' }] : [];
}

/** Who speaks in a headline by his office alone is, as a rule, the person whom the report names first. */
function ofHeadline({ entities, scan }: CandidateContext): Resolved[] {
  if (scan.sentence.sentenceIndex > 0) return [];
  return entities.foremost(1).map((person) => ({ speakers: [person], resolution: 'foremost' }));
}

/** A person by his country (德国人) is one already named: who spoke last, or who was named last. */
function epithet({ focus, focusIsPerson, entities }: CandidateContext): Resolved[] {
  const readings: Resolved[] = [];
  if (focus !== null && focusIsPerson) readings.push({ speakers: [focus], resolution: 'epithet-focus' });
  if (entities.lastPerson !== null && (entities.lastPerson !== focus || !focusIsPerson)) {
    readings.push({ speakers: [entities.lastPerson], resolution: 'epithet-last' });
  }
  return readings;
}

/** A pronoun goes back to the person named before it here, to who spoke or was named last, to the last subject, or further. */
function pronoun(context: CandidateContext, text: string, source: Chunk): Resolved[] {
  const { focus, focusIsPerson, entities, scan } = context;
  const readings: Resolved[] = [];
  const here = context.chunks.findLast((chunk) => chunk.kind === 'name' && !chunk.quoted && chunk.to <= source.from);
  const near = here === undefined ? null : entities.named(scan.words[here.name] ?? '', chunkText(scan, here));
  if (near !== null && near !== focus) readings.push({ speakers: [near], resolution: 'pronoun-here' });
  const plural = text.endsWith('们') || text === '其' || text === '它';
  if (focus !== null && (focusIsPerson || plural)) readings.push({ speakers: [focus], resolution: 'pronoun-focus' });
  if (entities.lastPerson !== null && (entities.lastPerson !== focus || !focusIsPerson)) {
    readings.push({ speakers: [entities.lastPerson], resolution: 'pronoun-last' });
  }
  const subject = entities.lastSubject;
  if (subject !== null && subject !== entities.lastPerson && subject !== focus) {
    readings.push({ speakers: [subject], resolution: 'pronoun-subject' });
  }
  const earlier = plural ? null : entities.earlierPerson([near, focus, entities.lastPerson, subject]);
  if (earlier !== null) readings.push({ speakers: [earlier], resolution: 'pronoun-earlier' });
  if (!plural && entities.lastRole !== null && entities.lastRole !== focus) {
    readings.push({ speakers: [entities.lastRole], resolution: 'pronoun-role' });
  }
  if (readings.length === 0) readings.push({ speakers: [text], resolution: 'other' });
  return readings;
}
