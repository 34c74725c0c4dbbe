import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { replaceDurably } from '../../dataset/durable-file.ts';
import type { RunRecord } from './run-record.ts';
import type { Sink } from './sink.ts';

type Labels = Readonly<Record<string, string>>;

/** One figure in the text format of Prometheus. */
interface Gauge {
  readonly name: string;
  readonly help: string;
  readonly samples: readonly (readonly [Labels, number])[];
}

/**
 * Writes the figures of the last run as a textfile for Prometheus' node exporter, whole or not at all.
 *
 * @param lastSuccess when a run last left the dataset as it should be (ISO); `null` when none did
 */
export function metricsFile(path: string, lastSuccess: (record: RunRecord) => string | null): Sink {
  return {
    name: `the metrics ${path}`,
    end: (record) => {
      mkdirSync(dirname(path), { recursive: true });
      replaceDurably(path, metricsText(record, lastSuccess(record)));
    },
  };
}

/** The text of the metrics, each with its help and type. */
export function metricsText(record: RunRecord, lastSuccess: string | null): string {
  const base = { job: record.job, dataset: record.dataset };
  return gaugesOf(record, lastSuccess)
    .filter(({ samples }) => samples.length > 0)
    .flatMap(({ name, help, samples }) => [
      `# HELP yanlun_${name} ${help}`,
      `# TYPE yanlun_${name} gauge`,
      ...samples.map(([labels, value]) => `yanlun_${name}{${labelText({ ...base, ...labels })}} ${value}`),
    ])
    .map((line) => `${line}\n`)
    .join('');
}

const single = (name: string, help: string, value: number | null): Gauge => ({ name, help, samples: value === null ? [] : [[{}, value]] });

/** A gauge with a value for each of several, told apart by a label. */
const several = (name: string, help: string, label: string, values: readonly (readonly [string, number])[]): Gauge => ({
  name,
  help,
  samples: values.map(([key, value]) => [{ [label]: key }, value]),
});

const inSeconds = ([step, ms]: readonly [string, number]): readonly [string, number] => [step, ms / 1000];

function gaugesOf(record: RunRecord, lastSuccess: string | null): readonly Gauge[] {
  const { measures } = record;
  return [
    single('last_run_timestamp_seconds', 'When the last run ended.', secondsOf(record.ended)),
    single('last_success_timestamp_seconds', 'When a run last published, or had nothing to do.', secondsOf(lastSuccess)),
    single('last_run_duration_seconds', 'How long the last run took.', record.seconds),
    single('last_run_exit_code', 'Exit code of the last run.', record.exit),
    single('last_run_peak_megabytes', 'Most memory that the last run held at once.', record.peakMegabytes),
    single('input_files', 'Files of the input.', record.input.files),
    single('input_bytes', 'Bytes of the input, unpacked.', record.input.bytes),
    single('documents', 'Documents in the dataset that the last run built.', measures?.documents ?? null),
    single('sentences', 'Sentences in the dataset that the last run built.', measures?.sentences ?? null),
    single('unresolved_share', 'Share of the sentences whose speaker is unresolved.', measures?.unresolved_share ?? null),
    several('rejects', 'Sources that gave no document, by code.', 'code', Object.entries(record.rejects)),
    several('parts', 'Parts of the last run.', 'state', Object.entries(record.parts)),
    several('step_seconds', 'Time of each step, added up over the workers.', 'step', Object.entries(record.times).map(inSeconds)),
  ];
}

const secondsOf = (iso: string | null): number | null => (iso === null ? null : Date.parse(iso) / 1000);

const labelText = (labels: Labels): string =>
  Object.entries(labels)
    .map(([name, value]) => `${name}="${value.replaceAll(/[\\"]/g, String.raw`\$&`)}"`)
    .join(',');
