import { titleList } from '../../../src/plugins/search/titleList';
import { versions } from '../../fixtures/search/corpus';

const list = titleList(versions);
const entries = list.flatMap((letter) => letter.entries);

test('every Dutch title of the newest version, under its letter, in the order of the alphabet', () => {
  const dutch = versions.versions[0]?.pages.filter(({ lang }) => lang === 'nl').map(({ title }) => title) ?? [];
  expect(
    entries
      .filter(({ kind }) => kind)
      .map(({ text }) => text)
      .sort(),
  ).toEqual([...dutch].sort());
  expect(list.map(({ letter }) => letter)).toEqual([...list.map(({ letter }) => letter)].sort((a, b) => a.localeCompare(b, 'nl')));
  for (const { letter, entries: own } of list)
    for (const { text } of own) expect([text, letter === '0-9' || text.toUpperCase().includes(letter)]).toEqual([text, true]);
});

test('a word that people use leads to its pages by their titles; a hidden label is not shown', () => {
  const word = entries.find(({ kind }) => !kind);
  expect(word?.pages[0]).toEqual({ url: expect.stringMatching(/^\//), title: expect.any(String) });
  const hidden = versions.thesaurus.concepts.flatMap(({ hiddenLabels }) => hiddenLabels);
  const shown = new Set(entries.map(({ text }) => text));
  const names = new Set(versions.thesaurus.concepts.flatMap(({ prefLabel, altLabels }) => [prefLabel, ...altLabels]));
  expect(hidden.filter((label) => shown.has(label) && !names.has(label))).toEqual([]);
});

test('without a version there is nothing to list', () => {
  expect(titleList({ ...versions, versions: [] })).toEqual([]);
});
