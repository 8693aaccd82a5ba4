import type { QueryAnalysis } from '../dutch/types';
import { HIDDEN } from './labels';
import { matchWords, type WordMatch } from './matches';
import { spread } from './spread';
import type { Activation, OpenThesaurus } from './types';

/** By kind of label: preferred, alternative, hidden, other language. */
export const KIND_WEIGHTS: readonly number[] = [1, 1, 0.9, 0.95];
const LEAST_COVERAGE = 0.6;
/** A hidden label of one word: little trust when our texts use the word in every sense (*kamer*), more when they never do (*nudes*). */
const ONE_HIDDEN_WORD = { common: 0.6, rare: 0.9, commonIdf: 3, rareIdf: 5.5 } as const;
const ONE_WORD_BY_PART = 0.7;
const WHOLE_PHRASE = 1.15;
const LEAST = 0.03;

/**
 * The concepts that a query speaks of, heaviest first. A label counts when the query holds at least .6 of it, weighed by how
 * telling its words are: weight = coverage² × kind of label × how surely its words were found, less for labels of one word
 * that many concepts share or that are hidden, more for a whole phrase. From these concepts their neighbours light up a little.
 */
export function activate(analysis: QueryAnalysis, thesaurus: OpenThesaurus): Activation[] {
  const matches = matchWords(analysis, thesaurus);
  const direct = new Map<number, Activation>();
  for (const label of thesaurus.coveredBy(matches.keys(), LEAST_COVERAGE)) {
    const found = matchLabel(label, matches, thesaurus);
    if (found && found.weight >= LEAST && found.weight > (direct.get(found.concept)?.weight ?? 0)) direct.set(found.concept, found);
  }
  return spread([...direct.values()], thesaurus.compiled.concepts)
    .filter(({ weight }) => weight >= LEAST)
    .sort((a, b) => b.weight - a.weight || a.concept - b.concept);
}

function matchLabel(label: number, matches: ReadonlyMap<number, WordMatch>, thesaurus: OpenThesaurus): Activation | undefined {
  const { compiled } = thesaurus;
  const words = thesaurus.wordsOf(label);
  let total = 0;
  let found = 0;
  let sure = 0;
  const own: { place: number; match: WordMatch }[] = [];
  for (const place of words) {
    const idf = thesaurus.labelIdf(place);
    const known = matches.get(place);
    const match = known?.amount && words.length < 3 ? undefined : known;
    total += idf;
    if (!match) continue;
    found += idf;
    sure += idf * match.strength;
    own.push({ place, match });
  }
  const coverage = total === 0 ? 0 : found / total;
  // Little words alone ("wat moet ik doen") only count as a whole phrase.
  const phrase = words.length > 1 && own.length === words.length;
  if (own.every(({ match }) => match.amount)) return undefined;
  if (coverage < LEAST_COVERAGE || (!phrase && own.every(({ match }) => match.little))) return undefined;
  const kind = compiled.labelKinds[label] ?? HIDDEN;
  const concept = compiled.labelConcepts[label] ?? 0;
  const source = compiled.concepts[concept];
  if (source === undefined) return undefined;
  let weight = coverage ** 2 * (sure / found) * (KIND_WEIGHTS[kind] ?? 0);
  const [first] = own;
  if (words.length === 1 && first) {
    weight /= Math.sqrt(thesaurus.labelFrequency(first.place));
    if (kind === HIDDEN) weight *= trustOf(thesaurus.idf(compiled.words[first.place] ?? ''));
    if (first.match.part) weight *= ONE_WORD_BY_PART;
  } else if (phrase) weight *= WHOLE_PHRASE;
  return {
    concept,
    id: source.id,
    prefLabel: source.prefLabel,
    weight,
    via: 'label',
    label: words.map((place) => compiled.words[place]).join(' '),
    labelKind: kind,
    coverage,
    words: [...new Set(own.map(({ match }) => match.word))].sort((a, b) => a - b),
    ...(source.help ? { help: source.help } : {}),
  };
}

function trustOf(idf: number): number {
  const { common, rare, commonIdf, rareIdf } = ONE_HIDDEN_WORD;
  const share = Math.min(1, Math.max(0, (idf - commonIdf) / (rareIdf - commonIdf)));
  return common + share * (rare - common);
}
