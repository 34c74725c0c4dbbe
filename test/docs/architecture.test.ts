import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const src = fileURLToPath(new URL('../../src', import.meta.url));
const page = readFileSync(new URL('../../docs/architecture.md', import.meta.url), 'utf8');
const [, way = ''] = /## The way of one report\n([^]*?)\n## /.exec(page) ?? [];
const [, decisions = ''] = /## Where each decision is taken\n([^]*?)\n## /.exec(page) ?? [];

/** Each row of the way: its place in `src`, and the names in code of its second cell. */
const steps = [...way.matchAll(/^\| `([^`]+)` \| ([^|]+) \|/gm)].map(([, place = '', names = '']) => ({ place, names: [...names.matchAll(/`(\w+)`/g)].map(([, name = '']) => name) }));

const sources = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts')).map((path) => readFileSync(join(src, path), 'utf8')).join('\n');

describe('docs/architecture.md', () => {
  it('leads along places that there are', () => {
    expect(steps.length).toBeGreaterThan(20);
    expect(steps.map(({ place }) => place).filter((place) => !existsSync(join(src, place)))).toEqual([]);
  });

  it('names functions and classes that there are', () => {
    const isThere = (name: string): boolean => new RegExp(String.raw`\b(?:function|const|class) ${name}\b|^  ${name}: `, 'm').test(sources);
    expect(steps.flatMap(({ names }) => names).filter((name) => !isThere(name))).toEqual([]);
  });

  it('says of each decision where it is taken', () => {
    const files = [...decisions.matchAll(/`([\w/-]+\/[\w-]+\.ts)`/g)].map(([, file = '']) => file);
    expect(files.length).toBeGreaterThan(15);
    expect(files.filter((file) => !existsSync(join(src, file)))).toEqual([]);
  });
});
