import { queryAnalyser } from '../dutch/analyseQuery';
import type { AnalyserOptions } from '../dutch/types';
import { activate } from '../embedding/activate';
import { termEncoder } from '../embedding/encode';
import type { TrainingPair } from '../embedding/tune';
import type { CorpusPage } from '../engine/corpus';
import { openMeaning } from '../engine/meaning';
import { openIndex } from '../engine/searchIndex';
import type { CoreData } from '../engine/types';
import type { Vectors } from './vectors';

/**
 * Questions of pages, each read as the query that it may become: the same analysis, the same concepts, the same sum of terms.
 * @param pages those of the newest version, in its order
 */
export function questionPairs(
  core: CoreData,
  pages: readonly CorpusPage[],
  { encoderId, stems, weights }: Vectors,
  options?: AnalyserOptions,
): TrainingPair[] {
  const index = openIndex(core);
  const analyser = queryAnalyser(index.lexicon, options);
  const { thesaurus } = openMeaning(index);
  const rowOfStem = new Map([...stems].map((stem, row) => [stem, row]));
  // A sum of unit rows that are all square to each other shows what went into it.
  const encoder = termEncoder(
    encoderId,
    {
      dims: stems.length,
      rowOf: (term) => rowOfStem.get(index.lexicon.stems.indexOf(term)) ?? -1,
      weightOf: (row) => (weights[row] ?? 0) / 255,
      addRow: (row, weight, target) => {
        target[row] = (target[row] ?? 0) + weight;
      },
    },
    thesaurus,
  );
  return pages.flatMap(({ questions }, page) =>
    questions.map((text) => {
      const analysis = analyser.analyse(text, { typing: false });
      const sum = encoder.encode({ text, analysis, activations: activate(analysis, thesaurus) });
      const terms: [number, number][] = [];
      sum.forEach((weight, row) => {
        if (weight !== 0) terms.push([row, weight]);
      });
      return { terms, page };
    }),
  );
}
