import type { QueryAnalysis, QueryTerm } from '../dutch/types';
import type { Activation, ExpansionTerm } from '../embedding/types';
import { boosts } from './boosts';
import { rowLength } from './matrix';
import { contentWords } from './query';
import type { WordOrigin } from './result';
import type { SearchIndex } from './searchIndex';

/** A query as the index understands it: rows of its matrices with weights. Explanations are told in these terms. */
export interface QueryPlan {
  readonly terms: readonly PlanTerm[];
  readonly concepts: readonly PlanConcept[];
  /** A single word was typed, little words aside. */
  readonly ofOneWord: boolean;
}

export interface PlanTerm {
  /** The word to show. */
  readonly term: string;
  readonly from: WordOrigin;
  /** Rows of stems; of several the best counts. */
  readonly rows: readonly number[];
  /** Weight × idf: what a document with a saturated weight of one gains. */
  readonly factor: number;
}

export interface PlanConcept {
  readonly id: string;
  readonly row: number;
  readonly factor: number;
}

/** Words as typed, corrected, completed and expanded, and concepts → rows and factors. */
export function planQuery(
  index: SearchIndex,
  analysis: QueryAnalysis,
  activations: readonly Activation[],
  expansions: readonly ExpansionTerm[],
): QueryPlan {
  const typed = analysis.terms.flatMap((term) => planTerm(index, term));
  const taken = new Set(typed.filter(({ from }) => from !== 'completed').flatMap(({ rows }) => rows));
  const added = expansions.flatMap(({ term, weight }) => {
    const row = index.lexicon.stems.indexOf(term);
    // A word that was typed needs no help from the thesaurus.
    return row < 0 || taken.has(row) ? [] : termOf(index, term, 'thesaurus', [row], weight);
  });
  const concepts = activations.map(({ id, concept, weight }) => ({
    id,
    row: concept,
    factor: weight * boosts.concept.weight * index.conceptIdf(concept),
  }));
  return {
    terms: [...typed, ...added],
    concepts: concepts.filter(({ factor }) => factor > 0),
    ofOneWord: contentWords(analysis).length === 1,
  };
}

const origins = {
  exact: 'typed',
  stem: 'typed',
  reference: 'typed',
  foreign: 'typed',
  prefix: 'completed',
  part: 'compound',
  joined: 'compound',
  fuzzy: 'corrected',
} as const;

function planTerm(index: SearchIndex, term: QueryTerm): PlanTerm[] {
  if (term.space === 'surface') return termOf(index, `${term.prefix}…`, 'completed', completedRows(index, term.from, term.to), term.weight);
  const row = index.lexicon.stems.indexOf(term.term);
  return row < 0 ? [] : termOf(index, term.surface, origins[term.origin], [row], term.weight);
}

/** Rarity of a set of stems is that of all its documents together: a rare completion must not outweigh the word itself. */
function termOf(index: SearchIndex, term: string, from: WordOrigin, rows: readonly number[], weight: number): PlanTerm[] {
  const [only] = rows;
  if (only === undefined) return [];
  const idf = rows.length === 1 ? index.wordIdf(only) : unionIdf(index, rows);
  const factor = weight * idf;
  return factor > 0 ? [{ term, from, rows, factor }] : [];
}

function unionIdf(index: SearchIndex, rows: readonly number[]): number {
  const documents = index.sections.length;
  const frequency = Math.min(
    documents,
    rows.reduce((sum, row) => sum + rowLength(index.sectionWords, row), 0),
  );
  return Math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5));
}

/** Stems of the surface forms in a range, each once. */
export function completedRows({ core }: SearchIndex, from: number, to: number): number[] {
  const rows = new Set<number>(core.words.surfaceStems.subarray(from, to));
  rows.delete(-1);
  return [...rows].sort((a, b) => a - b);
}
