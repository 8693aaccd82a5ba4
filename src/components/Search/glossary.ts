import type { Glossary } from '../../plugins/search/searchData';
import type { SearchResult } from '../../search/engine/result';

export interface Definition {
  readonly id: string;
  readonly label: string;
  readonly definition: string;
}

/** Words around a term when someone asks what it means. */
const asking = /^(wat|betekent|betekenis|definitie|begrip|is|zijn|een|de|het|van|what|does|mean)$/;
/** Less surely recognised than this is no reason to explain a word. */
const sure = 0.6;

/**
 * The definition to show in place: when the query is the name of one concept, or asks what that means. A query that
 * describes a situation is no question about a word.
 */
export function definitionFor(result: SearchResult, glossary: Glossary): Definition | undefined {
  const asked = wordsOf(result.query).filter((word) => !asking.test(word));
  if (asked.length === 0) return undefined;
  const matches = result.hits.flatMap(({ matchedConcepts }) => matchedConcepts).filter(({ strength }) => strength >= sure);
  for (const { id, matched, label } of matches) {
    const entry = glossary[id];
    if (entry && (covers(matched, asked) || covers(label, asked))) return { id, ...entry };
  }
  return undefined;
}

/** Whether every word that was asked is among the words of a label. */
function covers(label: string, asked: readonly string[]): boolean {
  const words = new Set(wordsOf(label));
  return words.size <= asked.length + 1 && asked.every((word) => words.has(word));
}

function wordsOf(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

const files = new Map<string, Promise<Glossary>>();

/** Loads a file of definitions once. Without it search works as well: then nothing is explained in place. */
export function loadGlossary(url: string): Promise<Glossary> {
  const known = files.get(url);
  if (known) return known;
  const loading = fetch(url)
    .then((response) => (response.ok ? (response.json() as Promise<Glossary>) : {}))
    .catch(() => {
      files.delete(url);
      return {};
    });
  files.set(url, loading);
  return loading;
}
