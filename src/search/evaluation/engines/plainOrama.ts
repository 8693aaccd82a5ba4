import { create, insertMultiple, load, type RawData, save, search } from '@orama/orama';
import { stemmer } from '@orama/stemmers/dutch';
import { stopwords } from '@orama/stopwords/dutch';
import type { EvaluatedEngine } from '../types';
import { PEER_BOOSTS, PEER_SECTIONS, type PeerDocument, pagesOf } from './documents';
import type { PublishedPeer } from './peers';

/** Orama as it comes, with its Dutch stemmer and stop words. Its own store holds the texts. */
export async function publishPlainOrama(documents: readonly PeerDocument[]): Promise<PublishedPeer> {
  const database = empty();
  await insertMultiple(database, [...documents], 500);
  const saved = JSON.stringify(save(database));
  return {
    first: [saved],
    rest: [],
    open: () => {
      const opened = empty();
      load(opened, JSON.parse(saved) as RawData);
      return searcher(opened, documents);
    },
  };
}

function empty() {
  return create({
    schema: { page: 'string', title: 'string', heading: 'string', text: 'string' },
    sort: { enabled: false },
    components: { tokenizer: { language: 'dutch', stemming: true, stemmer, stopWords: stopwords } },
  });
}

function searcher(database: ReturnType<typeof empty>, documents: readonly PeerDocument[]): EvaluatedEngine {
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
