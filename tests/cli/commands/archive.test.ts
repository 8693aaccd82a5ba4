import { archiveCommand } from '../../../src/cli/commands/archive';
import { siteVersions } from '../../../src/release/siteVersions';
import { verifyReleases } from '../../../src/release/verify';
import { siteWithReleases } from '../../plugins/releases/site';
import { put, removeSites } from '../../release/site';

afterAll(removeSites);

test('an old release goes to the archive once; the newest and one that was touched don’t', async () => {
  const root = await siteWithReleases();
  put(root, 'releases/versions.json', '{"live":1}');
  expect(archiveCommand(root, []).exitCode).toBe(2);
  expect(archiveCommand(root, ['2019.1'])).toMatchObject({ exitCode: 1, output: expect.stringContaining('bestaat niet') });
  expect(archiveCommand(root, ['2026.2'])).toMatchObject({ exitCode: 1, output: expect.stringContaining('nieuwste') });
  put(root, 'versioned_docs/version-2026.1/wet/erbij.md', 'x');
  expect(archiveCommand(root, ['2026.1'])).toMatchObject({ exitCode: 1, output: expect.stringContaining('kb verify') });
});

test('archived, it is no longer built, and everything still verifies', async () => {
  const root = await siteWithReleases();
  put(root, 'releases/versions.json', '{"live":1}');
  expect(archiveCommand(root, ['2026.1'])).toMatchObject({ exitCode: 0, output: expect.stringContaining('/archief/2026.1/') });
  expect(siteVersions(root).map(({ name }) => name)).toEqual(['2026.2', 'current']);
  expect(verifyReleases(root).issues).toEqual([]);
  expect(archiveCommand(root, ['2026.1'])).toMatchObject({ exitCode: 1, output: expect.stringContaining('al in het archief') });
});
