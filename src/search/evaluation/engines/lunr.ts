import { lunr } from '../../engine/exact/dutchLunr';
import type { EvaluatedEngine } from '../types';
import { PEER_BOOSTS, type PeerDocument, pagesOf } from './documents';

/** lunr as its documentation and lunr-languages set it up for Dutch: stemmer, trimmer and stop words. */
export function lunrEngine(documents: readonly PeerDocument[]): EvaluatedEngine {
  const index = lunr(function () {
    this.use((lunr as unknown as { nl: lunr.Builder.Plugin }).nl);
    this.ref('id');
    this.field('title', { boost: PEER_BOOSTS.title });
    this.field('heading', { boost: PEER_BOOSTS.heading });
    this.field('text', { boost: PEER_BOOSTS.text });
    for (const document of documents) this.add(document);
  });
  return {
    name: 'lunr',
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
