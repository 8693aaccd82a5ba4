import { queryAnalyser } from '../dutch/analyseQuery';
import type { AnalyserOptions } from '../dutch/types';
import { activate } from '../embedding/activate';
import { termEncoder } from '../embedding/encode';
import type { TrainingPair } from '../embedding/tune';
import type { CorpusConcept, CorpusPage } from '../engine/corpus';
import { openMeaning } from '../engine/meaning';
import { openIndex } from '../engine/searchIndex';
import type { CoreData } from '../engine/types';
import type { Vectors } from './vectors';

/** What people say and the page that it leads to: a place in the list of pages. */
interface Saying {
  readonly text: string;
  readonly page: number;
}

/**
 * What vectors are tuned on: the questions of pages, and the Dutch labels of concepts with the page that an editor put first. Each is
 * read as the query that it may become: the same analysis, the same concepts, the same sum of terms.
 * @param pages those of the newest version, in its order
 */
export function trainingPairs(
  core: CoreData,
  pages: readonly CorpusPage[],
  concepts: readonly CorpusConcept[],
  { encoderId, stems, weights }: Vectors,
  options?: AnalyserOptions,
): TrainingPair[] {
  const index = openIndex(core);
  const analyser = queryAnalyser(index.lexicon, options);
  const { thesaurus } = openMeaning(index);
  const rows = new Map([...stems].map((stem, row) => [core.words.stems[stem] ?? '', row]));
  // Rows of no dimensions at all, for which it is written down what goes into the sum.
  let sum = new Map<number, number>();
  const encoder = termEncoder(
    encoderId,
    {
      dims: 0,
      rowOf: (term) => rows.get(term) ?? -1,
      weightOf: (row) => (weights[row] ?? 0) / 255,
      addRow: (row, weight) => {
        sum.set(row, (sum.get(row) ?? 0) + weight);
      },
    },
    thesaurus,
  );
  return [...questionsOf(pages), ...labelsOf(concepts, pages)].map(({ text, page }) => {
    const analysis = analyser.analyse(text, { typing: false, mistyped: false });
    sum = new Map();
    encoder.encode({ text, analysis, activations: activate(analysis, thesaurus) });
    return { terms: [...sum], page };
  });
}

function questionsOf(pages: readonly CorpusPage[]): Saying[] {
  return pages.flatMap(({ questions }, page) => questions.map((text) => ({ text, page })));
}

/** A single word is a name, and the thesaurus knows what to do with it; what the site is not about leads nowhere. */
function labelsOf(concepts: readonly CorpusConcept[], pages: readonly CorpusPage[]): Saying[] {
  const places = new Map(pages.map(({ id }, place) => [id, place]));
  return concepts.flatMap(({ prefLabel, altLabels, hiddenLabels, pages: ids, help }) => {
    const page = ids.map((id) => places.get(id)).find((place) => place !== undefined);
    if (page === undefined || help === 'elsewhere') return [];
    return [prefLabel, ...altLabels, ...hiddenLabels].filter((label) => label.includes(' ')).map((text) => ({ text, page }));
  });
}
