import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OutputFile } from '../../dataset/manifest.ts';
import { type TableName, TABLES } from '../../dataset/schema.ts';
import { tableFiles } from '../../dataset/table-paths.ts';
import { YanlunError } from '../../errors.ts';
import type { RunRecord } from './run-record.ts';
import type { Sink } from './sink.ts';

/** Where the specification of an OpenLineage event and its facets lies: https://openlineage.io/spec. */
const spec = 'https://openlineage.io/spec';

/** Who says so: the package, as a package URL (https://github.com/package-url/purl-spec). */
const producer = 'pkg:npm/yanlun';

/** A collector that doesn't answer within this time (ms) is given up. */
const patience = 5000;

/**
 * Sends OpenLineage events: START, then COMPLETE, FAIL or ABORT (of a run that was stopped).
 *
 * @param target `http(s)://…` to post to, or a file to append lines to
 * @param published the folder that readers open
 */
export function lineage(target: string, published: string): Sink {
  const send = /^https?:\/\//.test(target) ? post : append;
  let outputs: readonly OutputFile[] = [];
  let begun: Promise<void> = Promise.resolve();
  return {
    name: `the lineage ${target}`,
    begin: (record) => {
      begun = send(target, eventOf('START', record, published, []));
      // Whoever ends the run hears of it.
      begun.catch(() => {});
    },
    event: (_record, event) => {
      if (event.event === 'assembled') outputs = event.outputs;
    },
    end: async (record) => {
      await begun;
      await send(target, eventOf(eventTypeOf(record), record, published, record.outcome === 'published' ? outputs : []));
    },
  };
}

type EventType = 'START' | 'COMPLETE' | 'FAIL' | 'ABORT';

function eventTypeOf({ outcome }: RunRecord): EventType {
  if (outcome === 'published' || outcome === 'unchanged') return 'COMPLETE';
  return outcome === 'interrupted' || outcome === 'terminated' ? 'ABORT' : 'FAIL';
}

const facet = (name: string, version: string, content: object): object => ({
  _producer: producer,
  _schemaURL: `${spec}/facets/${version}/${name}.json#/$defs/${name}`,
  ...content,
});

/** One event, of OpenLineage 2-0-2. Datasets are named as the specification has it for local files. */
export function eventOf(eventType: EventType, record: RunRecord, published: string, outputs: readonly OutputFile[]): object {
  const { run, job, input, started, ended, message, program } = record;
  const engine = facet('ProcessingEngineRunFacet', '1-1-1', { name: 'yanlun', version: program.version });
  const failure =
    message === null ? {} : { errorMessage: facet('ErrorMessageRunFacet', '1-0-1', { message, programmingLanguage: 'TypeScript' }) };
  const type = facet('JobTypeJobFacet', '2-0-3', { processingType: 'BATCH', integration: 'YANLUN', jobType: 'JOB' });
  const statistics = facet('InputStatisticsInputDatasetFacet', '1-0-0', {
    rowCount: input.documents,
    size: input.bytes,
    fileCount: input.files,
  });
  return {
    eventType,
    eventTime: ended ?? started,
    producer,
    schemaURL: `${spec}/2-0-2/OpenLineage.json#/$defs/RunEvent`,
    run: { runId: run, facets: { processing_engine: engine, ...failure } },
    job: { namespace: 'yanlun', name: job, facets: { jobType: type } },
    inputs: [{ namespace: 'file', name: input.folder, ...(eventType === 'START' ? {} : { inputFacets: { inputStatistics: statistics } }) }],
    outputs: TABLES.filter(() => outputs.length > 0).map(({ name }) => outputOf(name, record, published, outputs)),
  };
}

function outputOf(table: TableName, { version }: RunRecord, published: string, outputs: readonly OutputFile[]): object {
  const files = tableFiles(outputs, table);
  const sum = (count: (file: OutputFile) => number): number => files.reduce((total, file) => total + count(file), 0);
  const columns = TABLES.find(({ name }) => name === table)?.columns ?? [];
  const size = { rowCount: sum(({ rows }) => rows), size: sum(({ bytes }) => bytes), fileCount: files.length };
  return {
    namespace: 'file',
    name: join(published, table),
    facets: {
      schema: facet('SchemaDatasetFacet', '1-1-1', {
        fields: columns.map(({ name, type, english }) => ({ name, type, description: english })),
      }),
      version: facet('DatasetVersionDatasetFacet', '1-0-1', { datasetVersion: version.after ?? '' }),
    },
    outputFacets: { outputStatistics: facet('OutputStatisticsOutputDatasetFacet', '1-0-2', size) },
  };
}

const append = (path: string, event: object): Promise<void> => appendFile(path, `${JSON.stringify(event)}\n`);

async function post(url: string, event: object): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(event), signal: AbortSignal.timeout(patience) });
  if (!answer.ok) throw new YanlunError('failed', `it answered ${answer.status}`);
}
