import { addNotice, noticesFor, readNotices } from '../../src/release/notices';
import { makeSite, put, removeSites } from './site';

afterAll(removeSites);
const erratum = { kind: 'erratum' as const, date: '2026-12-02', pages: ['wet-a'], text: 'Lees "week" waar "dag" staat.' };

test('notices are numbered by kind and never renumbered', () => {
  const list = addNotice(addNotice(addNotice([], '2026.1', erratum), '2026.1', { ...erratum, kind: 'withdrawn' }), '2026.1', erratum);
  expect(list.map(({ id }) => id)).toEqual(['2026.1-erratum-1', '2026.1-withdrawn-1', '2026.1-erratum-2']);
});

test('a page shows its own notices and those of the whole release', () => {
  const list = addNotice(addNotice([], '2026.1', erratum), '2026.1', { ...erratum, pages: [] });
  expect(noticesFor(list, 'wet-a')).toHaveLength(2);
  expect(noticesFor(list, 'wet-b')).toHaveLength(1);
});

test('a file that is no list of notices is refused', () => {
  const root = makeSite();
  expect(readNotices(root, '2026.1')).toEqual([]);
  put(root, 'releases/2026.1.notices.json', '[{"id":"x"}]');
  expect(() => readNotices(root, '2026.1')).toThrow(/geen lijst/);
});
