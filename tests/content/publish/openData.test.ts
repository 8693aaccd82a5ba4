import { join } from 'node:path';
import { readLibrary } from '../../../src/content/library';
import { indicatorsCsv, openConcepts, openIndicators } from '../../../src/content/publish/openData';

const library = readLibrary(join(__dirname, '../../fixtures/library'));
const indicators = openIndicators(library.pages, library.registries, 'https://site.example', '/2026.1/');

test('every signal is there, with its sources and where it stands', () => {
  expect(indicators).toHaveLength(1);
  expect(indicators[0]?.url).toMatch(/^https:\/\/site\.example\/2026\.1\/signalen\//);
  expect(indicators[0]?.sources.length).toBeGreaterThan(0);
});

test('CSV keeps commas, quotes and line ends inside their cell', () => {
  const [first] = indicators;
  if (!first) throw new Error('geen signaal');
  const csv = indicatorsCsv([{ ...first, title: 'Zegt "ja", maar\nknikt nee' }]);
  expect(csv).toContain('"Zegt ""ja"", maar\nknikt nee"');
  expect(csv.startsWith('\uFEFFid,title,')).toBe(true);
});

test('concepts by id', () => {
  expect(
    openConcepts(
      new Map([
        ['b', { id: 'b', prefLabel: 'bb' }],
        ['a', { id: 'a', prefLabel: 'aa' }],
      ]),
    ).map(({ id }) => id),
  ).toEqual(['a', 'b']);
});
