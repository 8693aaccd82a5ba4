import { annotator } from '../embedding/annotate';
import { openThesaurus } from '../embedding/open';
import type { CompiledThesaurus } from '../embedding/types';
import { boosts, postingValues } from '../engine/boosts';
import type { AnalysedCorpus } from './analysed';
import type { DistinctCorpus } from './distinct';

/** Concept → value of a posting, per page and per section. */
export interface ConceptValues {
  readonly pages: readonly ReadonlyMap<number, number>[];
  readonly sections: readonly ReadonlyMap<number, number>[];
}

/**
 * Which concepts pages and sections speak of (T2). Sections by the labels that stand in them; pages by what their author and
 * the thesaurus say, so that the page that an editor chose for a concept wins.
 */
export function conceptPostings(
  { pages, sections }: DistinctCorpus,
  analysed: AnalysedCorpus,
  thesaurus: CompiledThesaurus,
): ConceptValues {
  const places = new Map(thesaurus.concepts.map(({ id }, place) => [id, place]));
  const chosen = new Map<string, Map<number, number>>();
  thesaurus.concepts.forEach(({ pages: ids }, concept) => {
    ids.forEach((id, rank) => {
      const values = chosen.get(id) ?? new Map<number, number>();
      values.set(concept, boosts.conceptPage[Math.min(rank, boosts.conceptPage.length - 1)] ?? 1);
      chosen.set(id, values);
    });
  });
  const ofPages = pages.map(({ id, concepts }) => {
    const frequencies = new Map(chosen.get(id));
    for (const concept of concepts) {
      const place = places.get(concept);
      if (place !== undefined) frequencies.set(place, Math.max(frequencies.get(place) ?? 0, boosts.ownConcept));
    }
    return toValues(frequencies);
  });
  // Rarity plays no part in finding labels.
  const annotate = annotator(openThesaurus(thesaurus, () => 1));
  const ofSections = sections.map(({ page }, place) => {
    const { heading = [], text = [] } = analysed.sections[place] ?? {};
    const pageTitle = analysed.titles.get(page) ?? [];
    return toValues(new Map(annotate({ pageTitle, heading, text, concepts: [] }).map(({ concept, frequency }) => [concept, frequency])));
  });
  return { pages: ofPages, sections: ofSections };
}

function toValues(frequencies: ReadonlyMap<number, number>): Map<number, number> {
  return new Map(
    [...frequencies].map(([concept, frequency]) => [
      concept,
      Math.max(1, Math.min(255, Math.round(frequency * postingValues.conceptSteps))),
    ]),
  );
}
