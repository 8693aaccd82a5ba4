import { indexCorpus } from '../../../src/search/build/indexCorpus';
import { createEngine } from '../../../src/search/engine/engine';
import { readCore } from '../../../src/search/pack/read';
import { writeParts } from '../../../src/search/pack/write';
import { corpus, versions } from '../../fixtures/search/corpus';
import { idsFor, openCorpus } from '../../fixtures/search/open';

const engine = openCorpus(corpus);
const first = async (query: string) => (await idsFor(engine, query))[0];

describe('finds what a clerk types', () => {
  test.each([
    ['paspoort', 'paspoort', 'the word stands in its title'],
    ['baas houdt paspoorten vast', 'paspoort', 'a hidden label, and plural for singular'],
    ['papieren ingenomen', 'paspoort', 'a keyword that the text does not have'],
    ['paspoord', 'paspoort', 'a typing error'],
    ['paspo', 'paspoort', 'still typing'],
    ['huis baas', 'huisbaas', 'a compound written apart'],
    ['273f', 'mensenhandel-273f', 'a law article'],
    ['artikel 273 f', 'mensenhandel-273f', 'the same, written otherwise'],
    ['aandachtsfunctionaris', 'aandachtsfunctionaris', 'a page by its name, though others mention it'],
    ['acuut gevaar', 'acuut-gevaar', 'a page by its name'],
    ['matras', 'bedden', 'singular for plural in a text'],
    ['zorgcoordinator', 'aandachtsfunctionaris', 'without the diaeresis'],
    ['CoMensha telefoonnummer', 'aandachtsfunctionaris', 'the page that gives the number'],
    ['my boss took my passport', 'help-en', 'help in a language of the reader goes first'],
    ['forced to work help', 'help-en', 'the words of the page in English'],
    ['paszport zabrany', 'paspoort', 'a Polish label'],
  ])('%s → %s: %s', async (query, id) => {
    expect(await first(query)).toBe(id);
  });
});

test('who asks in English for himself sees the page in English among the first three, and help above them', async () => {
  const { hits, help } = await engine.search({ query: 'my boss took my passport' });
  expect(hits.slice(0, 3).map(({ id }) => id)).toContain('help-en');
  expect(help).toBe('victim');
});

test('a page in another language does not disturb a Dutch query', async () => {
  const ids = await idsFor(engine, 'help slachtoffer');
  expect(ids[0]).not.toBe('help-en');
  expect(await idsFor(engine, 'paspoort')).not.toContain('help-en');
});

test('words that only labels and questions hold make no query Dutch', async () => {
  const { language } = await engine.search({ query: 'took my rijbewijs rijbewijs ploegbaas ploegbaas' });
  expect(language).toBe('en');
});

test('a section that is found is linked to; a page asked for by name is linked to at its top', async () => {
  const { hits } = await engine.search({ query: 'huurcontract' });
  expect(hits[0]).toMatchObject({ url: '/indicator/huisbaas/#wat-u-nu-doet', page: '/indicator/huisbaas/', heading: 'Wat u nu doet' });
  expect((await engine.search({ query: 'aandachtsfunctionaris mensenhandel' })).hits[0]?.url).toBe('/role/aandachtsfunctionaris/');
});

test('a hit carries what the reader sees', async () => {
  const { hits } = await engine.search({ query: 'paspoort werkgever' });
  expect(hits[0]).toMatchObject({
    id: 'paspoort',
    kind: 'indicator',
    title: { text: 'Iemand heeft zijn paspoort niet zelf', marks: [[18, 26]] },
    action: 'Vraag alleen met de persoon waar het paspoort is.',
    roles: ['burgerzaken', 'rni-loket'],
    forms: ['arbeidsuitbuiting'],
    settings: ['balie'],
    audience: 'staff',
    lang: 'nl',
    version: 'current',
    weak: false,
  });
  const { text, marks } = hits[0]?.excerpt ?? { text: '', marks: [] };
  expect(marks.map(([start, end]) => text.slice(start, end))).toEqual(['paspoort', 'werkgever']);
});

test('each page stands in the result once', async () => {
  const ids = await idsFor(engine, 'aandachtsfunctionaris paspoort');
  expect(new Set(ids).size).toBe(ids.length);
});

test('facets count pages, and the other choices of a chosen facet keep their count', async () => {
  const open = await engine.search({ query: 'aandachtsfunctionaris' });
  const kinds = new Map(open.facets.kind.map(({ value, count }) => [value, count]));
  expect(kinds.get('indicator')).toBe(2);
  const chosen = await engine.search({ query: 'aandachtsfunctionaris', filters: { kind: ['role'] } });
  expect(chosen.hits.map(({ kind }) => kind)).toEqual(['role']);
  expect(chosen.total).toBe(1);
  expect(new Map(chosen.facets.kind.map(({ value, count }) => [value, count])).get('indicator')).toBe(2);
  expect(chosen.facets.role.map(({ value }) => value)).toEqual(['aandachtsfunctionaris']);
});

test('filters: one of the values within a facet, all facets together', async () => {
  const filters = { kind: ['indicator', 'role'], form: ['arbeidsuitbuiting'] };
  const { hits } = await engine.search({ query: 'aandachtsfunctionaris', filters });
  expect(hits.length).toBeGreaterThan(0);
  expect(hits.every(({ kind, forms }) => kind === 'indicator' && forms.includes('arbeidsuitbuiting'))).toBe(true);
  expect((await engine.search({ query: 'paspoort', filters: { kind: ['training'] } })).total).toBe(0);
});

test('the role of the reader raises, and hides nothing', async () => {
  const without = await engine.search({ query: 'aandachtsfunctionaris melden' });
  const withRole = await engine.search({ query: 'aandachtsfunctionaris melden', role: 'toezichthouder' });
  expect(withRole.hits.map(({ id }) => id).sort()).toEqual(without.hits.map(({ id }) => id).sort());
  const score = (result: typeof without) => result.hits.find(({ id }) => id === 'huisbaas')?.score ?? 0;
  expect(score(withRole)).toBeGreaterThan(score(without));
});

test('says so when nothing is strong', async () => {
  expect((await engine.search({ query: 'xyzzy qwfpg' })).nothingStrong).toBe(true);
  expect((await engine.search({ query: 'paspoort' })).nothingStrong).toBe(false);
  expect((await engine.search({ query: 'papieren afgepakt' })).nothingStrong).toBe(false);
});

test('danger and victims are seen before any hit', async () => {
  expect((await engine.search({ query: 'zij wordt opgesloten' })).help).toBe('danger');
  expect((await engine.search({ query: 'ik word gedwongen' })).help).toBe('victim');
  const { hits } = await engine.search({ query: 'mijn vriend woont bij de baas' });
  expect(hits.find(({ id }) => id === 'hulp-krijgen')?.weak).toBe(false);
  expect((await engine.search({ query: 'huurcontract' })).help).toBeNull();
});

test('says how a word was read', async () => {
  expect((await engine.search({ query: 'paspoord kwijt ' })).corrections).toContainEqual({ typed: 'paspoord', read: 'paspoort' });
});

test('a concept explains a hit that has none of the words', async () => {
  const { hits } = await engine.search({ query: 'papieren afgepakt' });
  expect(hits.find(({ id }) => id === 'paspoort')?.matchedConcepts[0]).toMatchObject({
    id: 'ingenomen-documenten',
    label: 'ingenomen identiteitsdocumenten',
    matched: 'papieren afgepakt',
  });
});

test.each([
  ['nothing', ''],
  ['spaces', '   '],
  ['control characters', '\u0000\u0007\u202epaspoort\u0000'],
  ['ten thousand letters', 'paspoort '.repeat(1200)],
  ['one long word', 'p'.repeat(10_000)],
  ['half a character', '\ud83d'],
  ['signs only', '?!*+-~^:()"'],
  ['a reserved name', '__proto__ constructor'],
])('%s does no harm', async (_, query) => {
  const result = await engine.search({ query });
  expect(result.query.length).toBeLessThanOrEqual(500);
  if (query.trim() === '') expect(result).toMatchObject({ hits: [], total: 0, nothingStrong: false });
});

test('the first stage alone answers with words, titles and summaries', async () => {
  const parts = writeParts(indexCorpus(corpus));
  const early = createEngine(readCore(parts, { name: 'current', basePath: '/' }));
  const { hits, stage } = await early.search({ query: 'werkgever paspoort' });
  expect(stage).toBe('core');
  expect(hits[0]).toMatchObject({ id: 'paspoort', excerpt: { text: 'Een ander bewaart het paspoort of de ID-kaart.' } });
});

test('limit and offset page through the hits', async () => {
  const all = await idsFor(engine, 'aandachtsfunctionaris paspoort', { limit: 100 });
  expect(await idsFor(engine, 'aandachtsfunctionaris paspoort', { limit: 2, offset: 1 })).toEqual(all.slice(1, 3));
  expect(await idsFor(engine, 'paspoort', { limit: -1 })).toEqual([]);
});

test('all facets of a version, without a query', () => {
  expect(engine.facets().audience).toEqual([
    { value: 'staff', count: 6 },
    { value: 'public', count: 2 },
  ]);
});

describe('versions', () => {
  test('each version answers with its own pages, under its own path', async () => {
    expect(await idsFor(openCorpus(versions), 'matras')).not.toContain('bedden');
    const older = await openCorpus(versions, '2026.1').search({ query: 'matras' });
    expect(older.hits[0]).toMatchObject({ id: 'bedden', url: '/2026.1/indicator/bedden/', version: '2026.1' });
  });

  test('a page that changed says what it said then', async () => {
    const engine2025 = openCorpus(versions, '2025.1');
    expect((await engine2025.search({ query: 'slaapplaats' })).hits[0]).toMatchObject({
      id: 'huisbaas',
      title: { text: 'Baas en huisbaas ineen' },
    });
    expect((await openCorpus(versions, '2026.1').search({ query: 'huisbaas' })).hits[0]?.title.text).toBe(
      'De werkgever is ook de huisbaas',
    );
    expect(await idsFor(openCorpus(versions, '2026.1'), 'slaapplaats')).not.toContain('huisbaas');
  });

  test('a version of many gives the first answer that it would give alone', async () => {
    const alone = openCorpus({ ...versions, versions: versions.versions.slice(1, 2) });
    for (const query of ['paspoort', 'huisbaas', 'acuut gevaar']) {
      expect((await idsFor(openCorpus(versions, '2026.1'), query))[0]).toBe((await idsFor(alone, query))[0]);
    }
  });
});
