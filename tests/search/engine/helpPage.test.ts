import { helpPageOf } from '../../../src/search/engine/helpPage';
import { concepts, corpus } from '../../fixtures/search/corpus';
import { openCorpus } from '../../fixtures/search/open';

const open = (changed: (typeof concepts)[number][]) =>
  openCorpus({ ...corpus, thesaurus: { ...corpus.thesaurus, concepts: changed } }).index;
const idOf = (index: ReturnType<typeof open>): string | undefined => index.pages[helpPageOf(index)]?.id;

test('the page that concepts of victims name first', () => {
  expect(idOf(open([...concepts]))).toBe('hulp-krijgen');
});

test('a page for staff is no help page; without concepts of victims there is none', () => {
  expect(idOf(open(concepts.map((one) => (one.help === 'victim' ? { ...one, pages: ['paspoort'] } : one))))).toBeUndefined();
  expect(helpPageOf(open(concepts.filter(({ help }) => help !== 'victim')))).toBe(-1);
});
