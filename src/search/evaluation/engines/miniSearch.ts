import MiniSearch from 'minisearch';
import type { EvaluatedEngine } from '../types';
import { PEER_BOOSTS, type PeerDocument, pagesOf } from './documents';

/** MiniSearch with prefixes and typing errors, as its documentation suggests for search as you type. It knows no languages. */
export function miniSearchEngine(documents: readonly PeerDocument[]): EvaluatedEngine {
  const index = new MiniSearch<PeerDocument>({
    fields: Object.keys(PEER_BOOSTS),
    searchOptions: { prefix: true, fuzzy: 0.2, boost: PEER_BOOSTS },
  });
  index.addAll(documents);
  return {
    name: 'MiniSearch',
    search: (query) => ({
      pages: pagesOf(
        documents,
        index.search(query).map(({ id }) => String(id)),
      ),
    }),
  };
}
