// The package as a library; docs/library.md shows how to use it.
export { defineJob, type Job, type JobSource } from './jobs/schema/define-job.ts';
export { JobError } from './jobs/schema/load-job.ts';
export type { JobFault } from './jobs/schema/faults.ts';
export { type Ending, YanlunError } from './errors.ts';
export { type LabelledText, type LabelOptions, labelText, type TextLabeller, textLabeller } from './library/label-text.ts';
export { runJob, type RunOptions } from './library/run-job.ts';
export type { Listener, RunEvent, RunReport } from './runner/run-report.ts';
export type { DocumentRow, RejectRow, SentenceRow, SpeakerRow, TopicRow } from './dataset/schema.ts';
