import { casesOf, probes, probeWords, singularsOf } from '../../../src/search/evaluation/robustness';
import { withoutAccents, wordPages } from '../../../src/search/evaluation/words';
import { pages } from '../../fixtures/search/corpus';

const words = wordPages(pages);
const probe = (kind: string) => {
  const found = probes.find((one) => one.kind === kind);
  if (!found) throw new RangeError(kind);
  return found;
};
const cases = (kind: string, count = 1000) => casesOf(probe(kind), words, count);

test('the kinds and floors of the goal', () => {
  expect(probes.map(({ floor }) => floor)).toEqual([0.99, 0.9, 0.98, 0.97, 0.96, 0.95, 0.9, 0.8, 1]);
});

test('the same words each time, no more than asked for, none twice', () => {
  expect(cases('andere letter', 10)).toEqual(cases('andere letter', 10));
  expect(cases('heel woord', 10)).toHaveLength(10);
  const all = cases('heel woord').map(({ word }) => word);
  expect(new Set(all).size).toBe(all.length);
  expect(all.every((word) => word.length >= 6)).toBe(true);
});

test('a sentence more in the documentation leaves the sample as it was, but for its own words', () => {
  const more = { ...pages[0], id: 'meer', sections: [{ anchor: '', heading: '', text: 'Aardbeien plukken.' }] } as (typeof pages)[0];
  const grown = wordPages([...pages, more]);
  for (const kind of ['heel woord', 'andere letter']) {
    const before = cases(kind, 20);
    const after = casesOf(probe(kind), grown, 20);
    const stayed = after.filter(({ word }) => !['aardbeien', 'plukken'].includes(word));
    expect(before).toEqual(expect.arrayContaining(stayed));
    expect(stayed.length).toBeGreaterThanOrEqual(18);
  }
});

test('each error is one error, behind the first letter, and never another word', () => {
  for (const { word, typed } of cases('andere letter')) {
    expect(typed).toHaveLength(word.length);
    expect([...typed].filter((letter, place) => letter !== word[place])).toHaveLength(1);
  }
  for (const { word, typed } of cases('letter vergeten')) expect(typed).toHaveLength(word.length - 1);
  for (const { word, typed } of cases('letters verwisseld')) expect([...typed].sort()).toEqual([...word].sort());
  for (const kind of ['andere letter', 'letter vergeten', 'letters verwisseld'])
    for (const { word, typed } of cases(kind)) {
      expect(typed[0]).toBe(word[0]);
      expect(words.dutch).not.toContain(typed);
    }
});

test('a beginning of 60%, a letter short', () => {
  for (const { word, typed } of cases('eerste 60%')) expect(word.startsWith(typed) && typed.length >= 0.6 * word.length).toBe(true);
  for (const { word, typed } of cases('letter te kort')) expect(`${typed}${word.at(-1)}`).toBe(word);
});

test.each([
  ['signalen', 'signaal'],
  ['kassen', 'kas'],
  ['huizen', 'huis'],
  ['brieven', 'brief'],
  ['meldingen', 'melding'],
  ['gemeenten', 'gemeente'],
  ['kamers', 'kamer'],
])('%s is the plural of %s', (plural, singular) => {
  expect(singularsOf(plural)).toContain(singular);
});

test.each(['proces', 'expres', 'paspoort', 'ben'])('%s is no plural', (word) => {
  expect(singularsOf(word)).not.toContain(word);
  expect(singularsOf(word).every((one) => one !== '')).toBe(true);
});

test('a singular must be a word of the documentation itself; so must both halves of a compound', () => {
  const texts = 'De werkgever, een gever van werk. Meldingen zijn een melding. Boten. Gordijnen.';
  const other = wordPages([{ ...pages[0], id: 'x', sections: [{ anchor: '', heading: '', text: texts }] } as (typeof pages)[0]]);
  expect(casesOf(probe('enkelvoud'), other, 10)).toEqual([{ word: 'meldingen', typed: 'melding' }]);
  expect(casesOf(probe('los geschreven'), other, 10)).toEqual([{ word: 'werkgever', typed: 'werk gever' }]);
});

test('words with an accent are typed without', () => {
  expect(cases('zonder accenten')).toEqual([{ word: 'zorgcoördinator', typed: withoutAccents('zorgcoördinator') }]);
});

test('a right page is one that holds the word; what is missed is named', async () => {
  const always = { name: 'x', search: () => ({ pages: ['paspoort'] }) };
  const [whole] = await probeWords(always, pages, 1000);
  const missed = new Set(whole?.missed.map(({ word }) => word));
  expect(missed.has('paspoort')).toBe(false);
  expect(missed.has('matrassen')).toBe(true);
  expect(whole?.found).toBeCloseTo(1 - missed.size / (whole?.words ?? 0), 10);
});
