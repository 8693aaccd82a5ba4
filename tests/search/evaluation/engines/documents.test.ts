import { pagesOf, peerDocuments } from '../../../../src/search/evaluation/engines/documents';
import { pages } from '../../../fixtures/search/corpus';

const documents = peerDocuments(pages);

test('one document per section; what the page says of itself stands with its first', () => {
  expect(documents).toHaveLength(pages.flatMap(({ sections }) => sections).length);
  expect(documents.map(({ id }) => id)).toEqual(documents.map((_, place) => String(place)));
  const [first, second] = documents.filter(({ page }) => page === 'paspoort');
  expect(first?.text).toContain('papieren ingenomen');
  expect(first?.text).toContain('Vraag alleen met de persoon');
  expect(second).toMatchObject({ title: 'Iemand heeft zijn paspoort niet zelf', heading: 'Wat het ook kan zijn' });
  expect(second?.text).not.toContain('papieren ingenomen');
});

test('a page stands where its best section does, once, and ten are enough', () => {
  expect(pagesOf(documents, ['3', '0', '4', '1', 'x'])).toEqual(['huisbaas', 'paspoort']);
  const many = Array.from({ length: 30 }, (_, place) => ({ id: String(place), page: `p${place}`, title: '', heading: '', text: '' }));
  expect(
    pagesOf(
      many,
      many.map(({ id }) => id),
    ),
  ).toHaveLength(10);
});
