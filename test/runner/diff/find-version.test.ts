import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type DatasetPlace, keepRefused, openStaging, pointTo, publishStaged, versionPath } from '../../../src/dataset/versions.ts';
import { findVersion } from '../../../src/runner/diff/find-version.ts';

const newPlace = (): DatasetPlace => ({ folder: mkdtempSync(join(tmpdir(), 'yanlun-find-')), dataset: 'said' });

const stage = (place: DatasetPlace): string => {
  const staging = openStaging(place);
  writeFileSync(join(staging, 'manifest.json'), '{"outputs":[],"parts":[]}');
  return staging;
};

describe('findVersion', () => {
  const place = newPlace();
  for (const version of ['1a', '1b', '2c']) publishStaged(place, stage(place), version);
  keepRefused(place, stage(place));

  it.each([['current', '2c'], ['previous', '1b'], ['1a', '1a'], ['2', '2c']])('knows %s', (name, version) => {
    expect(findVersion(place, name)).toMatchObject({ name: version, folder: versionPath(place, version) });
  });

  it('knows the refused one, and any folder with a dataset', () => {
    expect(findVersion(place, 'refused').name).toBe('refused');
    expect(findVersion(newPlace(), versionPath(place, '1a')).folder).toBe(versionPath(place, '1a'));
  });

  it('takes previous from where the link leads', () => {
    pointTo(place, '1b');
    expect(findVersion(place, 'previous').name).toBe('1a');
    pointTo(place, '2c');
  });

  it('says what there is when there is no such version, and when several may be meant', () => {
    expect(() => findVersion(place, '9')).toThrow('There are: current, previous, refused, 1a, 1b, 2c.');
    expect(() => findVersion(place, '1')).toThrow('1 may mean 1a or 1b.');
  });

  it('names nothing that is not there', () => {
    const young = newPlace();
    expect(() => findVersion(young, 'previous')).toThrow('said has no earlier version to compare with. None is published yet.');
    publishStaged(young, stage(young), '7f');
    expect(() => findVersion(young, 'previous')).toThrow('said has no earlier version to compare with. There are: current, 7f.');
  });
});
