import { evaluated, FIRST_STAGE, OURS, ourEngines, WITHOUT } from '../../../../src/search/evaluation/engines/ours';
import { corpus } from '../../../fixtures/search/corpus';

const { whole, variants } = ourEngines(corpus, 'current');
const ask = async (name: string, query: string) => variants[name]?.().search(query);

test('as it is: pages, help, and whether anything strong was found', async () => {
  const engine = evaluated(whole);
  expect(engine.name).toBe(OURS);
  expect(await engine.search('ik word gedwongen')).toMatchObject({ pages: expect.arrayContaining(['hulp-krijgen']), help: 'victim' });
  expect((await engine.search('xyzzy qwfpg')).nothingStrong).toBe(true);
});

test('without the thesaurus a hidden label leads nowhere, rings still do', async () => {
  expect(await ask(WITHOUT.thesaurus, 'ik word gedwongen')).toMatchObject({ help: null });
  expect((await ask(WITHOUT.thesaurus, 'chef'))?.pages).toContain('huisbaas');
});

test('without vectors the same pack answers from its words alone', async () => {
  expect((await ask(WITHOUT.vectors, 'paspoort'))?.pages[0]).toBe('paspoort');
  // A word that only the thesaurus has, half a label: near by meaning, in no page.
  expect((await evaluated(whole).search('meervoudige')).pages[0]).toBe('huisbaas');
  expect((await ask(WITHOUT.vectors, 'meervoudige'))?.pages).toEqual([]);
});

test('without compounds words are neither split nor joined', async () => {
  expect((await evaluated(whole).search('zorg coordinator ')).pages).toContain('aandachtsfunctionaris');
  expect((await ask(WITHOUT.compounds, 'zorg coordinator '))?.pages).not.toContain('aandachtsfunctionaris');
  expect(whole.index.core.words.parts.length).toBeGreaterThan(0);
});

test('the first stage alone says when its answer may change', async () => {
  expect((await ask(FIRST_STAGE, 'paspoort'))?.provisional).toBe(false);
  expect((await ask(FIRST_STAGE, 'xyzzy qwfpg'))?.provisional).toBe(true);
});
