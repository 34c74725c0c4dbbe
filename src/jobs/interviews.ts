import { defineJob } from './schema/define-job.ts';

/** A second job beside the main one: interviews, where nearly everything is somebody's speech, as a dataset of their own. */
export default defineJob({
  name: 'interviews',
  description: 'Who asked, who answered, and about what, in interviews.',
  input: { folder: 'data/interviews' },
  output: { folder: 'data/out', dataset: 'interviews' },
  card: { title: 'Interviews in Chinese news' },
  checks: ['documents >= 1', 'narrator_share <= 0.5', 'unresolved_share <= 0.1'],
});
