import type { CardFacts } from '../../src/dataset/card.ts';

/** A published file of the example. */
export const output = (path: string, bytes: number, rows: number) => ({ path, sha256: '00', bytes, rows });

/** A dataset of three invented reports in two parts. */
export const facts: CardFacts = {
  dataset: 'port',
  title: '港口: reported speech',
  description: 'What people said about a port.',
  license: 'CC-BY-4.0',
  source: 'Invented reports.',
  versions: { package: '1.2.3', fingerprint: 'abcd', contract: '1' },
  inputs: { files: 2, sha256: 'beef' },
  creator: '',
  url: '',
  published: '',
  citation: '',
  accuracy: null,
  topicScheme: 'IPTC Media Topics',
  summary: {
    documents: 3,
    sentences: 8,
    tokens: 99,
    duplicates: 1,
    methods: { explicit: 2, inherited: 4, narrator: 1, unresolved: 1 },
    unresolved_share: 0.125,
    narrator_share: 0.125,
    null_shares: { sentences: {}, documents: {} },
  },
  outputs: [
    output('documents/part-00000-a.arrow', 900, 3),
    output('documents/part-00000-a.parquet', 90, 3),
    output('rejects.arrow', 400, 0),
    output('rejects.parquet', 40, 0),
    output('sentences/part-00000-a.parquet', 100, 5),
    output('sentences/part-00000-a.arrow', 1000, 5),
    output('sentences/part-00001-b.arrow', 2000, 3),
    output('sentences/part-00001-b.parquet', 200, 3),
    output('speakers.parquet', 50, 2),
    output('topics.parquet', 60, 1),
  ],
};
