import type { Json } from '../canonical-json.ts';
import type { Versions } from '../manifest.ts';
import type { Column } from '../schema.ts';

type Step = NonNullable<Column['step']>;

/** What each step does to a report, in the order in which a report passes them. */
const STEPS: Readonly<Record<Step, string>> = {
  normalise: 'Normalises the text; every character stays traced to its raw bytes.',
  resegment: 'Cuts paragraphs, sentences and words, and finds the parts of a report.',
  speakers: 'Finds the source of each sentence by rules and a learnt sequence model, with a confidence.',
  topics: 'Finds the topics of each sentence by weighted terms and context, with a score and evidence.',
};

/** The `@id` of the activity that a column comes from. */
export const stepActivity = (step: Step): string => `#${step}`;

/** What a dataset was made of and by what. */
export interface Origin {
  readonly versions: Versions;
  /** Where the texts come from, in the job's words; may be empty. */
  readonly source: string;
  /** Input files that gave documents, and the hash over their own hashes. */
  readonly inputs: { readonly files: number; readonly sha256: string };
}

/** The dataset's provenance in the words of PROV-O: derived from the raw reports, by the steps of one program. */
export function provenance({ versions, source, inputs }: Origin): { readonly [property: string]: Json } {
  const agent = '#yanlun';
  const activities = Object.entries(STEPS).map(([step, says]) => ({
    '@type': 'prov:Activity',
    '@id': stepActivity(step as Step),
    'prov:label': `${step}: ${says}`,
    'prov:wasAssociatedWith': { '@id': agent },
  }));
  return {
    'prov:wasDerivedFrom': {
      '@type': 'prov:Entity',
      '@id': `urn:sha256:${inputs.sha256}`,
      'prov:label': `${inputs.files} raw files, each with its SHA-256 in manifest.json.${source === '' ? '' : ` ${source}`}`,
    },
    'prov:wasGeneratedBy': activities,
    'prov:wasAttributedTo': {
      '@type': ['prov:Agent', 'prov:SoftwareAgent'],
      '@id': agent,
      'prov:label': `yanlun ${versions.package} (program ${versions.fingerprint}, dataset contract ${versions.contract})`,
    },
  };
}
