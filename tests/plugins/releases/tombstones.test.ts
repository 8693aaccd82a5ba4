import { readReleaseSite } from '../../../src/plugins/releases/releaseSite';
import { tombstones } from '../../../src/plugins/releases/tombstones';
import { makeSite, put, removeSites } from '../../release/site';
import { siteWithReleases } from './site';

afterAll(removeSites);

test('a page that moved and a page that is gone each leave a stone at their address', async () => {
  const root = await siteWithReleases();
  const notice = {
    id: '2026.1-withdrawn-1',
    kind: 'withdrawn',
    date: '2026-12-05',
    pages: ['wet-weg'],
    text: 'Weg.',
    instead: 'wet-artikel',
  };
  put(root, 'releases/2026.1.notices.json', JSON.stringify([notice]));
  const stones = tombstones(readReleaseSite(root));
  expect(stones.map(({ path }) => path).sort()).toEqual(['/wet/artikel/', '/wet/weg/']);
  expect(stones.find(({ path }) => path === '/wet/artikel/')).toMatchObject({ movedTo: '/wet/nieuw-adres/' });
  expect(stones.find(({ path }) => path === '/wet/weg/')).toEqual({
    path: '/wet/weg/',
    title: 'Oude wet',
    goneSince: '2026.2',
    last: { name: '2026.1', href: '/2026.1/wet/weg/' },
    instead: { title: expect.any(String), href: '/wet/nieuw-adres/' },
  });
});

test('without releases nothing died', () => {
  expect(tombstones(readReleaseSite(makeSite()))).toEqual([]);
});
