import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

interface Locked {
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}

describe('the runtime dependencies', () => {
  it('are each justified in one line of the docs, and no others are', () => {
    const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Readonly<Record<string, string>> };
    const documented = [...read('docs/dependencies.md').matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name);
    expect(documented.toSorted()).toEqual(Object.keys(dependencies).toSorted());
  });

  it('are exact versions', () => {
    const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Readonly<Record<string, string>> };
    expect(Object.values(dependencies).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('and what they bring along run nothing at install, so that nothing is downloaded then', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as { packages: Readonly<Record<string, Locked>> };
    const scripted = Object.entries(packages).filter(([path, { dev, hasInstallScript }]) => path !== '' && dev !== true && hasInstallScript === true);
    expect(scripted.map(([path]) => path)).toEqual([]);
  });
});
