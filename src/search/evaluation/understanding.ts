import { queryAnalyser } from '../dutch/analyseQuery';
import type { Engine } from '../engine/engine';
import { openMeaning } from '../engine/meaning';
import { contentWords, isTyping } from '../engine/query';

/** What the thesaurus makes of a query: tells editors which words are missing. */
export interface Understanding {
  /** Weight of the concept that was recognised best; from .85 the query nearly always succeeds, under .3 hardly a word is covered. */
  readonly coverage: number;
  /** Id of that concept, empty for none. */
  readonly concept: string;
  /** Words of the query that nothing on the site holds. */
  readonly unknown: readonly string[];
}

export function queryReader(engine: Engine): (query: string) => Understanding {
  const analyser = queryAnalyser(engine.index.lexicon);
  const meaning = openMeaning(engine.index);
  return (query) => {
    const analysis = analyser.analyse(query, { typing: isTyping(query) });
    const [best] = meaning.understand(analysis).activations.filter(({ via }) => via === 'label');
    return {
      coverage: best?.weight ?? 0,
      concept: best?.id ?? '',
      unknown: contentWords(analysis)
        .filter(({ known }) => !known)
        .map(({ surface }) => surface),
    };
  };
}
