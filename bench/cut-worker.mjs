// Cuts the files that it is given with jieba, and does nothing else: the limit that the whole job is measured against.
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';

const jieba = Jieba.withDict(dict);
const texts = workerData.map((path) => readFileSync(path, 'utf8'));
parentPort.postMessage('ready');
parentPort.once('message', () => {
  let words = 0;
  for (const text of texts) words += jieba.cut(text, false).length;
  parentPort.postMessage(words);
});
