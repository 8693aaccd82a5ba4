import fc from 'fast-check';
import { indexCorpus } from '../../../../src/search/build/indexCorpus';
import { createEngine } from '../../../../src/search/engine/engine';
import { type ExactQuery, openExact } from '../../../../src/search/engine/exact/exact';
import { maxLimit } from '../../../../src/search/engine/result';
import { corpus, versions } from '../../../fixtures/search/corpus';
import { openCorpus } from '../../../fixtures/search/open';

const exact = openExact(openCorpus(corpus));
const resultOf = (query: string, rest: Omit<ExactQuery, 'query'> = {}, ask = exact) => {
  const outcome = ask({ query, ...rest });
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.result;
};
/** Sections as `page#anchor`, sorted. */
const found = (query: string, rest: Omit<ExactQuery, 'query'> = {}) =>
  resultOf(query, rest)
    .hits.map(({ id, url }) => `${id}#${url.split('#')[1] ?? ''}`)
    .sort();
const pageIds = (query: string) => [...new Set(resultOf(query).hits.map(({ id }) => id))].sort();

test.each([
  ['titel:bedden', ['bedden']],
  ['kop:bellen', ['acuut-gevaar']],
  ['tekst:bedden', []],
  ['tekst:kluis', ['paspoort']],
])('a field is that field only: %s → %j', (query, ids) => {
  expect(pageIds(query)).toEqual(ids);
});

test('+ demands, - excludes, and without either one word is enough', () => {
  expect(found('+paspoort +kluis')).toEqual(['paspoort#wat-het-ook-kan-zijn']);
  expect(found('+paspoort -kluis')).not.toContain('paspoort#wat-het-ook-kan-zijn');
  expect(found('+paspoort -kluis').length).toBeGreaterThan(0);
  expect(found('kluis matrassen')).toEqual(['bedden#', 'paspoort#wat-het-ook-kan-zijn']);
});

test('what is asked for and what is excluded share no section and are all sections together', () => {
  const word = fc.constantFrom('paspoort', 'werkgever', 'aandachtsfunctionaris', 'titel:gevaar', 'kop:nu', 'werk*', '112', 'loon~1');
  const all = corpus.versions[0]?.pages.flatMap(({ id, sections }) => sections.map(({ anchor }) => `${id}#${anchor}`)) ?? [];
  fc.assert(
    fc.property(word, (asked) => {
      const [withIt, without] = [found(asked, { limit: maxLimit }), found(`-${asked}`, { limit: maxLimit })];
      expect([...withIt, ...without].sort()).toEqual([...all].sort());
    }),
  );
});

test.each([
  ['tandenb*', ['bedden'], 'a beginning'],
  ['*contract', ['huisbaas'], 'an end'],
  ['tand*stel', ['bedden'], 'in the middle'],
  ['wedboak~2', ['mensenhandel-273f'], 'two letters'],
  ['wedboak', [], 'a typing error is taken at its word'],
  ['“kluis', ['paspoort'], 'quotes do nothing'],
])('%s → %j: %s', (query, ids) => {
  expect(pageIds(query)).toEqual(ids);
});

test('marks what was asked for, not what was excluded', () => {
  const marked = (query: string) =>
    resultOf(query).hits.flatMap(({ excerpt: { text, marks } }) => marks.map(([start, end]) => text.slice(start, end)));
  expect(marked('+matrassen')).toEqual(['matrassen']);
  expect(marked('beddeng*')).toEqual(['beddengoed']);
  // The text speaks of danger too; the title may not.
  expect(marked('+advies -titel:gevaar')).toEqual(['advies']);
});

test('a hit carries its section: address, heading, page', () => {
  expect(resultOf('kluis').hits).toEqual([
    expect.objectContaining({
      id: 'paspoort',
      page: '/indicator/paspoort/',
      url: '/indicator/paspoort/#wat-het-ook-kan-zijn',
      heading: 'Wat het ook kan zijn',
      title: 'Iemand heeft zijn paspoort niet zelf',
      kind: 'indicator',
    }),
  ]);
  expect(resultOf('matrassen').hits[0]?.url).toBe('/indicator/bedden/');
});

test('filters count for the total, limits do not', () => {
  const all = resultOf('paspoort');
  const staff = resultOf('paspoort', { filters: { audience: ['staff'] } });
  expect(staff.hits.map(({ id }) => id)).not.toContain('hulp-krijgen');
  expect(staff.total).toBeLessThan(all.total);
  expect(resultOf('paspoort', { limit: 1 })).toMatchObject({ total: all.total, hits: [all.hits[0]] });
  expect(resultOf('paspoort', { limit: -5 }).hits).toEqual([]);
});

test('faults are answers, in Dutch', () => {
  expect(exact({ query: 'naam:paspoort' })).toMatchObject({
    ok: false,
    problem: { message: expect.stringContaining('geen veld'), at: [0, 4] },
  });
  expect(exact({ query: 'aandachtsfunctionaris~9' })).toMatchObject({ ok: false, problem: { at: [21, 23] } });
});

test('whatever is typed is answered, in the end', () => {
  const piece = fc.constantFrom(
    '+',
    '-',
    '~2',
    '~',
    '^',
    ':',
    '*',
    '\\',
    ' ',
    '9',
    'titel',
    'paspoort',
    'aandachtsfunctionaris',
    '\u0000',
    '😀',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const outcome = exact({ query: pieces.join('') });
      if (outcome.ok) expect(outcome.result.hits.length).toBeLessThanOrEqual(outcome.result.total);
      else expect(outcome.problem.message).toMatch(/\.$/);
    }),
  );
  expect(resultOf('  ')).toMatchObject({ total: 0, hits: [] });
});

test('an older version answers with what it said then', () => {
  const older = openExact(openCorpus(versions, '2025.1'));
  expect(resultOf('slaapplaats', {}, older)).toMatchObject({ version: '2025.1', hits: [{ url: '/2025.1/indicator/huisbaas/' }] });
  expect(resultOf('slaapplaats', {}, openExact(openCorpus(versions))).total).toBe(0);
});

test('needs the texts of the second stage', () => {
  const engine = createEngine({ version: 'current', basePath: '/', ...indexCorpus(corpus) });
  expect(() => openExact(engine)).toThrow(RangeError);
});
