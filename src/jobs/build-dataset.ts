import { defineJob } from './schema/define-job.ts';

/** The main job: every report in `data/raw` becomes labelled sentences in `data/out/reported-speech`. */
export default defineJob({
  name: 'build-dataset',
  description: 'Who said what, about which topic, and where exactly in the source it stands.',
  input: { folder: 'data/raw' },
  // Every job runs all transforms, named or not; here their options would stand.
  transforms: { normalise: {}, resegment: {}, speakers: {}, topics: {} },
  output: { folder: 'data/out', dataset: 'reported-speech', formats: ['parquet', 'arrow'] },
  checks: ['documents >= 1', 'unresolved_share <= 0.25'],
});
