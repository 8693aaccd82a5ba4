import { peerDocuments } from '../../../../src/search/evaluation/engines/documents';
import { publishMiniSearch } from '../../../../src/search/evaluation/engines/miniSearch';
import { pages } from '../../../fixtures/search/corpus';

const { search } = publishMiniSearch(peerDocuments(pages)).open();

test.each([
  ['matrassen', 'bedden', 'a word'],
  ['matras', 'bedden', 'a beginning'],
  ['matrasen', 'bedden', 'a typing error'],
])('%s → %s: %s', async (query, page) => {
  expect((await search(query)).pages[0]).toBe(page);
});
