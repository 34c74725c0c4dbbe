// Who says what, from JavaScript 快速上手: reads a published dataset without any server or native code (hyparquet), then asks it
// in SQL (DuckDB). In Node, from this repository: node notebooks/quick-start.js [FOLDER OF A DATASET]
// Each part below a line of dashes stands for itself, as a cell of a notebook would; in Observable, take the files with
// FileAttachment("sentences.parquet").arrayBuffer() in place of readFile, in Deno write npm:hyparquet for hyparquet.
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';

const dataset = resolve(process.argv[2] ?? 'data/out/reported-speech');

// ---------------------------------------------------------------- Load 读取
async function read(path) {
  const { buffer, byteOffset, byteLength } = await readFile(join(dataset, path));
  return parquetReadObjects({ file: buffer.slice(byteOffset, byteOffset + byteLength), compressors });
}

async function readParts(table) {
  const parts = (await readdir(join(dataset, table))).filter((name) => name.endsWith('.parquet')).toSorted();
  return (await Promise.all(parts.map((name) => read(join(table, name))))).flat();
}

const sentences = await readParts('sentences');
const topics = new Map((await read('topics.parquet')).map((topic) => [topic.topic_id, topic]));
console.log(`${sentences.length} sentences 句`);

// ---------------------------------------------------------------- Who speaks about what 谁在谈什么
// In a dataset without topics: who speaks how much.
/** The topic at the top of the scheme, by its Chinese label. */
function branchOf(id) {
  const topic = topics.get(id);
  return topic?.broader ? branchOf(topic.broader) : (topic?.label_zh ?? id);
}

const counts = new Map();
for (const { speaker, topic } of sentences) {
  if (speaker === null || (topic === null && topics.size > 0)) continue;
  const pair = topic === null ? speaker : `${speaker} · ${branchOf(topic)}`;
  counts.set(pair, (counts.get(pair) ?? 0) + 1);
}
const busiest = [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, 8);
for (const [pair, count] of busiest) console.log(`${String(count).padStart(4)}  ${'█'.repeat(Math.min(count, 40))} ${pair}`);

// ---------------------------------------------------------------- What one speaker said 某人说了什么
const [[name = ''] = []] = busiest.map(([pair]) => pair.split(' · '));
console.log(`\n${name}:`);
for (const row of sentences.filter(({ speaker }) => speaker === name).slice(0, 5)) {
  console.log(`  ${row.sentence_id}  ${row.attribution_method} ${row.speaker_confidence.toFixed(2)}  ${row.text}`);
}

// ---------------------------------------------------------------- The same in SQL 用 SQL 查询
const { DuckDBInstance } = await import('@duckdb/node-api');
const connection = await (await DuckDBInstance.create(':memory:')).connect();
await connection.run(`SET file_search_path = '${dataset}'`);
await connection.run(await readFile(join(dataset, 'views.sql'), 'utf8'));
const months = await connection.runAndReadAll("SELECT strftime(month, '%Y-%m') AS month, sum(sentences)::INT AS sentences FROM quotes_by_month WHERE month IS NOT NULL GROUP BY ALL ORDER BY 1");
console.log('\nSentences that somebody says, by month 每月引述句数（直接与间接）');
console.table(months.getRowObjectsJson());
