import { liveCount, liveReleases, readChanges, readReleases, releaseNames } from '../../src/release/releases';
import { makeSite, put, removeSites } from './site';

afterAll(removeSites);

test('the newest five are live, and older ones until they have an archive', () => {
  const root = makeSite();
  expect(releaseNames(root)).toEqual([]);
  put(root, 'versions.json', JSON.stringify(['2026.7', '2026.6', '2026.5', '2026.4', '2026.3', '2026.2', '2026.1']));
  put(root, 'releases/2026.1.archive.json', '{"files":[]}');
  expect(liveReleases(root)).toEqual(['2026.7', '2026.6', '2026.5', '2026.4', '2026.3', '2026.2']);
  put(root, 'releases/2026.2.archive.json', '{"files":[]}');
  expect(liveReleases(root)).toHaveLength(5);
  put(root, 'releases/versions.json', '{"live": 2}');
  expect(liveReleases(root)).toEqual(['2026.7', '2026.6', '2026.5', '2026.4', '2026.3']);
  put(root, 'releases/versions.json', '{"live": 0}');
  expect(() => liveCount(root)).toThrow(/heel getal/);
});

test('a release without a manifest is named', () => {
  const root = makeSite();
  put(root, 'versions.json', '["2026.1"]');
  expect(() => readReleases(root)).toThrow(/2026\.1 heeft geen leesbaar manifest/);
  expect(readChanges(root, '2026.1')).toBeUndefined();
});
