import { peerDocuments } from '../../../../src/search/evaluation/engines/documents';
import { publishLunr } from '../../../../src/search/evaluation/engines/lunr';
import { pages } from '../../../fixtures/search/corpus';

const { search } = publishLunr(peerDocuments(pages)).open();
const first = async (query: string) => (await search(query)).pages[0];

test('finds Dutch words by their stem', async () => {
  expect(await first('matrassen')).toBe('bedden');
  expect(await first('huurcontracten')).toBe('huisbaas');
});

test('signs of its query language do no harm', async () => {
  expect(await first('titel: matrassen +(')).toBe('bedden');
  expect((await search('')).pages).toEqual([]);
});
