import MiniSearch from 'minisearch';
import type { EvaluatedEngine } from '../types';
import { PEER_BOOSTS, type PeerDocument, pagesOf } from './documents';
import type { PublishedPeer } from './peers';

const OPTIONS = { fields: Object.keys(PEER_BOOSTS), searchOptions: { prefix: true, fuzzy: 0.2, boost: PEER_BOOSTS } };

/** MiniSearch with prefixes and typing errors, as its documentation suggests for search as you type. It knows no languages. */
export function publishMiniSearch(documents: readonly PeerDocument[]): PublishedPeer {
  const index = new MiniSearch<PeerDocument>(OPTIONS);
  index.addAll(documents);
  const [saved, texts] = [JSON.stringify(index), JSON.stringify(documents)];
  return { first: [saved, texts], rest: [], open: () => searcher(MiniSearch.loadJSON<PeerDocument>(saved, OPTIONS), JSON.parse(texts)) };
}

function searcher(index: MiniSearch<PeerDocument>, documents: readonly PeerDocument[]): EvaluatedEngine {
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
