import type { SourceDocument } from '../src/document.ts';
import { preparePipeline, transformOptions } from '../src/transforms/index.ts';
import { documentOf } from './document.ts';

// How long the whole way of a report takes on text made to make programs slow: npm run bench:hostile
// Prints processor time per megabyte, and how many times as long twice the text takes (2 is linear).

/** Units of the smaller text of each pair; the larger has twice as many. */
const size = 500_000;

const pattern = (text: string) => (units: number): string => text.repeat(Math.ceil(units / text.length)).slice(0, units);

const adversaries: Readonly<Record<string, (units: number) => string>> = {
  'ordinary sentences (for comparison)': pattern('青禾市长林若水表示，新桥将在明年春天通车。她说：“我们等了十年。”\n两岸的居民参加了仪式。\n'),
  'opening quotation marks': pattern('“'),
  'closing quotation marks': pattern('”'),
  'quotation marks that nest': pattern('“‘「『'),
  'straight quotation marks': pattern('"'),
  'opening brackets': pattern('（'),
  'brackets of all kinds': pattern('（[【《〈{('),
  'cues without an end': pattern('说表示指出'),
  'cues and colons': pattern('他说：'),
  'names and cues, no full stop': pattern('林若水表示，'),
  'full stops': pattern('。'),
  'commas': pattern('，'),
  'line breaks': pattern('\n他\n'),
  'spaces between characters': pattern('桥 '),
  'Latin letters': pattern('a'),
  'digits and units': pattern('12.5%'),
  'one ideograph': pattern('的'),
  'questions and answers': pattern('问：吗？\n答：是。\n'),
  'emoji with joiners': pattern('👩‍👩‍👧'),
  'one line of words': pattern('新桥明年春天通车两岸居民参加仪式市长感谢工人'),
};

const label = preparePipeline(transformOptions.parse({}));

/** Processor time in milliseconds; the best of three, since the collector's turn is chance. */
function timeOf(document: SourceDocument): number {
  const times = Array.from({ length: 3 }, () => {
    const start = process.cpuUsage();
    label(document);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

process.stdout.write('| text | MB | s per MB | twice as much takes |\n|---|---:|---:|---:|\n');
for (const [name, make] of Object.entries(adversaries)) {
  const [one, two] = [documentOf('hostile', Buffer.from(make(size))), documentOf('hostile', Buffer.from(make(2 * size)))];
  const [short, long] = [timeOf(one), timeOf(two)];
  const megabytes = two.sourceBytes / 1e6;
  process.stdout.write(
    `| ${name} | ${megabytes.toFixed(1)} | ${(long / 1000 / megabytes).toFixed(2)} | ${(long / short).toFixed(1)} × |\n`,
  );
}
