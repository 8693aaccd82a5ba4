import { create, insertMultiple, search } from '@orama/orama';
import { stemmer } from '@orama/stemmers/dutch';
import { stopwords } from '@orama/stopwords/dutch';
import type { EvaluatedEngine } from '../types';
import { PEER_BOOSTS, PEER_SECTIONS, type PeerDocument, pagesOf } from './documents';

/** Orama as it comes, with its Dutch stemmer and stop words. */
export async function plainOramaEngine(documents: readonly PeerDocument[]): Promise<EvaluatedEngine> {
  const database = create({
    schema: { page: 'string', title: 'string', heading: 'string', text: 'string' },
    sort: { enabled: false },
    components: { tokenizer: { language: 'dutch', stemming: true, stemmer, stopWords: stopwords } },
  });
  await insertMultiple(database, [...documents], 500);
  return {
    name: 'Orama',
    search: async (query) => {
      const { hits } = await search(database, {
        term: query,
        properties: ['title', 'heading', 'text'],
        boost: PEER_BOOSTS,
        limit: PEER_SECTIONS,
      });
      return {
        pages: pagesOf(
          documents,
          hits.map(({ id }) => id),
        ),
      };
    },
  };
}
