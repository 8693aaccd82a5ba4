import { limits } from './boosts';
import { toFacets } from './facets';
import { type Fusion, fusionFor, largest, nearestPages, type Scored, textHits } from './fusion';
import { askOrama, assemble, oramaParts } from './orama';
import { type Facets, type Filters, facetNames } from './result';
import type { PageRecord } from './types';

/** Scores of one question, by page; 0 for a page that does not take part. */
export interface PageScores {
  readonly text: ArrayLike<number>;
  /** Absent when there are no vectors, or nothing to compare with. */
  readonly vector?: { readonly query: Float32Array; readonly cosines: ArrayLike<number> };
}

export interface PageHit {
  readonly page: number;
  /** As fused. */
  readonly score: number;
  /** What went in: 0 for a page that took no part in that list. */
  readonly text: number;
  readonly cosine: number;
}

export interface FacadeAnswer {
  /** Falling score. */
  readonly hits: readonly PageHit[];
  readonly fusion: Fusion;
  readonly bestText: number;
  readonly bestCosine: number;
  readonly total: number;
  readonly facets: Facets;
}

export interface Facade {
  search(scores: PageScores, filters: Filters): FacadeAnswer;
}

/** Fuses, filters and counts over the pages of one version. */
export function createFacade(pages: readonly PageRecord[], dims: number, database = assemble): Facade {
  let scores: PageScores = { text: [] };
  let texts: readonly Scored[] = [];
  let vectors: readonly Scored[] = [];
  const orama = database(
    oramaParts(pages, dims, {
      text: (only) => {
        const found = textHits(scores.text, only);
        texts = found;
        return found;
      },
      nearest: (only) => {
        const found = nearestPages(scores.vector?.cosines ?? [], only);
        vectors = found;
        return found;
      },
    }),
  );

  return {
    search: (question, filters) => {
      scores = question;
      vectors = [];
      const fusion = fusionFor(question.vector?.cosines);
      const query = { filters, fusion, ...(question.vector ? { vector: question.vector.query } : {}) };
      const open = facetNames.filter((name) => !filters[name]?.length);
      const answer = askOrama(orama, { ...query, facets: open, limit: limits.pages });
      const [textOf, cosineOf] = [new Map(texts), new Map(vectors)];
      const counts = { ...answer.counts };
      // A facet in which something was chosen is counted as if nothing was, or the other choices would all read 0.
      for (const name of facetNames.filter((other) => filters[other]?.length)) {
        const others = askOrama(orama, { ...query, filters: { ...filters, [name]: [] }, facets: [name], limit: 0 });
        Object.assign(counts, others.counts);
      }
      return {
        hits: answer.hits.map(({ page, score }) => ({ page, score, text: textOf.get(page) ?? 0, cosine: cosineOf.get(page) ?? 0 })),
        fusion,
        bestText: largest([...textOf.values()]),
        bestCosine: largest([...cosineOf.values()]),
        total: answer.total,
        facets: toFacets((name) => counts[name] ?? {}),
      };
    },
  };
}
