import { peerDocuments } from '../../../../src/search/evaluation/engines/documents';
import { publishPlainOrama } from '../../../../src/search/evaluation/engines/plainOrama';
import { pages } from '../../../fixtures/search/corpus';

test('finds Dutch words by their stem, and each page once', async () => {
  const { search } = (await publishPlainOrama(peerDocuments(pages))).open();
  expect((await search('matras')).pages[0]).toBe('bedden');
  expect((await search('huurcontracten')).pages[0]).toBe('huisbaas');
  const { pages: found } = await search('paspoort werkgever');
  expect(new Set(found).size).toBe(found.length);
});
