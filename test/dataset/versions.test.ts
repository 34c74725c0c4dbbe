import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type DatasetPlace, history, openStaging, pointTo, publishedPath, publishedVersion, publishStaged, refusedPath, retain, keepRefused, versionPath } from '../../src/dataset/versions.ts';

const newPlace = (): DatasetPlace => ({ folder: mkdtempSync(join(tmpdir(), 'yanlun-versions-')), dataset: 'said' });

function publish(place: DatasetPlace, version: string, keep = 3): void {
  const staging = openStaging(place);
  writeFileSync(join(staging, 'name'), version);
  publishStaged(place, staging, version);
  retain(place, keep);
}

const readPublishedName = (place: DatasetPlace): string => readFileSync(join(publishedPath(place), 'name'), 'utf8');

describe('versions of a dataset', () => {
  it('has no published version at first', () => {
    expect(publishedVersion(newPlace())).toBeNull();
  });

  it('publishes by a relative link, so that the folder can be moved', () => {
    const place = newPlace();
    publish(place, 'one');
    expect(readlinkSync(publishedPath(place))).toBe('.versions/said/one');
    expect(readPublishedName(place)).toBe('one');
  });

  it('keeps the last versions and removes older ones', () => {
    const place = newPlace();
    for (const version of ['one', 'two', 'three']) publish(place, version, 2);
    expect(history(place)).toEqual(['two', 'three']);
    expect(existsSync(versionPath(place, 'one'))).toBe(false);
  });

  it('goes back to a kept version and forward again by publishing it anew', () => {
    const place = newPlace();
    publish(place, 'one');
    publish(place, 'two');
    pointTo(place, 'one');
    expect(readPublishedName(place)).toBe('one');
    publish(place, 'two');
    expect([readPublishedName(place), history(place)]).toEqual(['two', ['one', 'two']]);
  });

  it('never removes the published version, not even one that was gone back to', () => {
    const place = newPlace();
    for (const version of ['one', 'two', 'three']) publish(place, version);
    pointTo(place, 'one');
    retain(place, 1);
    expect(history(place)).toEqual(['one', 'three']);
    expect(readPublishedName(place)).toBe('one');
  });

  it('mends a damaged version when the same one is published again, file by file', () => {
    const place = newPlace();
    publish(place, 'one');
    writeFileSync(join(versionPath(place, 'one'), 'name'), 'damaged');
    publish(place, 'one');
    expect([readPublishedName(place), history(place)]).toEqual(['one', ['one']]);
  });

  it('keeps a refused dataset until another one is published', () => {
    const place = newPlace();
    writeFileSync(join(openStaging(place), 'name'), 'bad');
    keepRefused(place, openStaging(place));
    expect(existsSync(refusedPath(place))).toBe(true);
    publish(place, 'one');
    expect(existsSync(refusedPath(place))).toBe(false);
  });

  it('clears what an interrupted run left in the staging folder', () => {
    const place = newPlace();
    writeFileSync(join(openStaging(place), 'half'), '');
    expect(readdirSync(openStaging(place))).toEqual([]);
  });

  it('does not touch a real folder that stands where the link should be', () => {
    const place = newPlace();
    mkdirSync(publishedPath(place));
    expect(() => publishedVersion(place)).toThrow('is not a link to a version');
  });
});
