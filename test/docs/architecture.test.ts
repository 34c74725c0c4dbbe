import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { transformOptions } from '../../src/transforms/index.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const src = join(root, 'src');
const page = readFileSync(join(root, 'docs/architecture.md'), 'utf8');
const [, way = ''] = /## The way of one report\n([^]*?)\n## /.exec(page) ?? [];
const contributing = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
const [, additions = ''] = /## How to add …\n([^]*)/.exec(page) ?? [];
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

  it('leads through every transform, in the order in which a report passes them, and CONTRIBUTING does too', () => {
    const names = Object.keys(transformOptions.shape);
    expect(steps.flatMap(({ place }) => /^transforms\/(\w+)$/.exec(place)?.[1] ?? [])).toEqual(names);
    expect(contributing).toContain(`**read → ${names.join(' → ')} → part → publish**`);
  });

  it('names files that there are where it says how to add something, but for those of the examples', () => {
    const named = [...additions.matchAll(/`((?:[\w-]+\/)+[\w.-]*|[\w-]+\.(?:ts|sql|txt|py|md))`/g)].map(([, path = '']) => path);
    const ofSource = named.filter((path) => !/hedging|subtitles|schema\/terms/.test(path) && path !== 'index.ts');
    expect(ofSource.length).toBeGreaterThan(40);
    const there = ['src', 'test', 'docs', 'bench'].flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => `/${folder}/${path}`));
    expect(ofSource.map((path) => path.replace(/\/$/, '')).filter((path) => !there.some((known) => known.endsWith(`/${path}`)) && !existsSync(join(root, path)))).toEqual([]);
  });

  it('says of each decision where it is taken', () => {
    const files = [...decisions.matchAll(/`([\w/-]+\/[\w-]+\.ts)`/g)].map(([, file = '']) => file);
    expect(files.length).toBeGreaterThan(15);
    expect(files.filter((file) => !existsSync(join(src, file)))).toEqual([]);
  });
});
