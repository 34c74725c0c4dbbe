import { chunkText, type Chunk } from './chunks.ts';
import { tellsOfAnswers } from './dialogue.ts';
import type { Entities } from './entities.ts';
import type { Scan } from '../words/scan.ts';

/** 某某向记者介绍访问情况。: what announces a speech that follows without a cue of its own. */
const ANNOUNCES = /(?:介绍.{0,20}情况|发表.{0,16}(?:讲话|演讲|致辞|谈话)|作.{0,12}(?:报告|讲话|发言|演讲)|致辞|如下|回答.{0,16}提问|接受.{0,20}采访|答记者问)[。：]?$/u;
/** Units at a sentence's end in which the announcement stands. */
const ANNOUNCEMENT = 40;

/** Who is about to speak by a sentence: the last person named before it says so, else a role; null for nobody. */
export function announcerOf(entities: Entities, scan: Scan, chunks: readonly Chunk[]): string | null {
  const { folded } = scan.sentence;
  const from = Math.max(0, folded.length - ANNOUNCEMENT);
  const found = ANNOUNCES.exec(folded.slice(from));
  if (found === null) return null;
  const stands = (chunk: Chunk) => !chunk.quoted && (scan.starts[chunk.from] ?? 0) < from + found.index;
  const named =
    chunks.findLast((chunk) => chunk.kind === 'name' && stands(chunk)) ?? chunks.find((chunk) => chunk.kind === 'role' && stands(chunk));
  if (named === undefined) return null;
  return named.name < 0 ? chunkText(scan, named) : entities.named(scan.words[named.name] ?? '', chunkText(scan, named));
}

/** Who answers: the person, else the role, of a sentence that tells of answers. */
export function noteAnswerer(entities: Entities, scan: Scan, chunks: readonly Chunk[]): void {
  if (!tellsOfAnswers(scan)) return;
  const named = chunks.find(
    (chunk) =>
      (chunk.kind === 'name' && !chunk.quoted && chunk.from > 0 && (scan.bits[chunk.from - 1] ?? 0) !== 0) ||
      (chunk.kind === 'name' && chunk.to - chunk.from > 1),
  );
  const role = chunks.find((chunk) => chunk.kind === 'role' && !chunk.quoted && !chunkText(scan, chunk).endsWith('记者'));
  if (named !== undefined) entities.answerer = entities.person(scan.words[named.name] ?? '');
  else if (role !== undefined && entities.answerer === null) entities.answerer = chunkText(scan, role);
}

/** The two who meet are the first two named in the first sentence that tells of a meeting. */
export function notePair(entities: Entities, scan: Scan, chunks: readonly Chunk[], at: number): void {
  if (entities.pair.length > 0 || at > 8 || !scan.facts.some((facts) => facts.meets)) return;
  const named = chunks
    .filter((chunk) => chunk.kind === 'name' && !chunk.quoted)
    .map((chunk) => entities.person(scan.words[chunk.name] ?? ''));
  const [first] = named;
  const other = named.findLast((name) => name !== first);
  if (first !== undefined && other !== undefined) entities.pair = [first, other];
}

/** The first person named in a sentence is its subject, to whom a pronoun of the next may go back. */
export function noteSubject(entities: Entities, scan: Scan, chunks: readonly Chunk[]): void {
  const subject = chunks.find((chunk) => chunk.kind === 'name' && !chunk.quoted);
  if (subject !== undefined) entities.lastSubject = entities.person(scan.words[subject.name] ?? '');
}
