import { lunr } from '../../engine/exact/dutchLunr';
import type { EvaluatedEngine } from '../types';
import { PEER_BOOSTS, type PeerDocument, pagesOf } from './documents';
import type { PublishedPeer } from './peers';

const NAME = 'lunr';

/** lunr as its documentation and lunr-languages set it up for Dutch: stemmer, trimmer and stop words. */
export function publishLunr(documents: readonly PeerDocument[]): PublishedPeer {
  const index = lunr(function () {
    this.use((lunr as unknown as { nl: lunr.Builder.Plugin }).nl);
    this.ref('id');
    this.field('title', { boost: PEER_BOOSTS.title });
    this.field('heading', { boost: PEER_BOOSTS.heading });
    this.field('text', { boost: PEER_BOOSTS.text });
    for (const document of documents) this.add(document);
  });
  const [saved, texts] = [JSON.stringify(index), JSON.stringify(documents)];
  return { first: [saved, texts], rest: [], open: () => searcher(lunr.Index.load(JSON.parse(saved)), JSON.parse(texts)) };
}

function searcher(index: lunr.Index, documents: readonly PeerDocument[]): EvaluatedEngine {
  return {
    name: NAME,
    search: (query) => {
      if (query.trim() === '') return { pages: [] };
      // Not `search()`: a colon in what people type is a syntax error there. No clauses at all would find everything.
      const hits = index.query((clauses) => {
        for (const token of lunr.tokenizer(query)) clauses.term(token.toString(), {});
      });
      return {
        pages: pagesOf(
          documents,
          hits.map(({ ref }) => ref),
        ),
      };
    },
  };
}
