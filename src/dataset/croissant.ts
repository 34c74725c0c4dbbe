import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { canonicalJson, type Json } from './canonical-json.ts';
import type { CardFacts } from './card.ts';
import { distribution } from './croissant/distribution.ts';
import { provenance } from './croissant/provenance.ts';
import { recordSets } from './croissant/record-sets.ts';
import type { OutputFile } from './manifest.ts';

/** The JSON-LD context of mlcroissant 1.1 (a superset of the specification's) and the prefix of PROV-O. */
function context(): Json {
  return JSON.parse(readFileSync(new URL('./croissant/context.json', import.meta.url), 'utf8')) as Json;
}

/** Semantic version of the data: that of the contract, and a hash over every table's bytes as build metadata. */
function dataVersion(contract: string, outputs: readonly OutputFile[]): string {
  const hash = createHash('sha256');
  for (const line of outputs.map(({ path, sha256 }) => `${path} ${sha256}\n`).toSorted()) hash.update(line);
  return `${contract}.0.0+${hash.digest('hex').slice(0, 16)}`;
}

/** A licence by its SPDX page; in words when nobody stated one, since Croissant asks for it. */
function licenceOf(license: string): Json {
  const stated = license !== 'other';
  return stated ? `https://spdx.org/licenses/${license}` : { '@type': 'sc:CreativeWork', 'name': 'The licence of the texts is not stated' };
}

/** What only the job's author can know; what is unknown is left out. */
function authorship({ creator, url, published, citation }: CardFacts): { readonly [property: string]: Json } {
  return {
    ...(creator === '' ? {} : { creator: { '@type': 'sc:Organization', 'name': creator } }),
    ...(url === '' ? {} : { url }),
    ...(published === '' ? {} : { datePublished: published }),
    ...(citation === '' ? {} : { citeAs: citation }),
  };
}

/**
 * The text of `croissant.json`: the dataset for machines, after https://docs.mlcommons.org/croissant/docs/croissant-spec-1.1.html
 * (files with checksums, a record set a table, provenance). It holds no clock: a date of publication only if the job gives one.
 */
export function croissantText(facts: CardFacts): string {
  const { dataset, title, description, license, versions, outputs, topicScheme } = facts;
  return `${canonicalJson(
    {
      '@context': context(),
      '@type': 'sc:Dataset',
      'conformsTo': 'http://mlcommons.org/croissant/1.1',
      'name': dataset,
      'alternateName': title,
      'description': description === '' ? title : description,
      'inLanguage': 'zh',
      'keywords': ['news', 'reported speech', 'quotation attribution', ...(topicScheme === null ? [] : [topicScheme])],
      'license': licenceOf(license),
      'version': dataVersion(versions.contract, outputs),
      ...authorship(facts),
      ...provenance(facts),
      'distribution': distribution(outputs),
      'recordSet': recordSets(outputs),
    },
    2,
  )}\n`;
}
