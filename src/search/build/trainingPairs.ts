import { queryAnalyser } from '../dutch/analyseQuery';
import type { AnalyserOptions } from '../dutch/types';
import { activate } from '../embedding/activate';
import { termEncoder } from '../embedding/encode';
import { PARAMETERS, type Parameters } from '../embedding/parameters';
import type { TrainingPair } from '../embedding/tune';
import type { CorpusAnswer, CorpusPage } from '../engine/corpus';
import { openMeaning } from '../engine/meaning';
import { openIndex } from '../engine/searchIndex';
import type { CoreData } from '../engine/types';
import type { Vectors } from './vectors';

/** What people say and the pages that it leads to: places in the list of pages, with their shares. */
interface Saying {
  readonly text: string;
  readonly pages: TrainingPair['pages'];
  readonly answer: boolean;
}

/** What a page gains by its grade: as nDCG has it (Burges et al. 2005). */
const GAIN = { 1: 1, 2: 3, 3: 7 } as const;

/**
 * What vectors are tuned on: the questions of pages, and questions with all their answers. Each is read as the query that it may
 * become: the same analysis, the same concepts, the same sum of terms.
 * @param pages those of the newest version, in its order
 */
export function trainingPairs(
  core: CoreData,
  pages: readonly CorpusPage[],
  answers: readonly CorpusAnswer[],
  { encoderId, stems, weights }: Vectors,
  options?: AnalyserOptions,
  { answerTimes, answerWeight }: Pick<Parameters, 'answerTimes' | 'answerWeight'> = PARAMETERS,
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
  return [...questionsOf(pages), ...sayingsOf(answers, pages)].map(({ text, pages: places, answer }) => {
    const analysis = analyser.analyse(text, { typing: false, mistyped: false });
    sum = new Map();
    encoder.encode({ text, analysis, activations: activate(analysis, thesaurus) });
    return { terms: [...sum], pages: places, weight: answer ? answerWeight : 1, times: answer ? answerTimes : 1 };
  });
}

function questionsOf(pages: readonly CorpusPage[]): Saying[] {
  return pages.flatMap(({ questions }, page) => questions.map((text) => ({ text, pages: [[page, 1]] as const, answer: false })));
}

/** Help in another language is found by its words: only Dutch pages share in an answer. */
function sayingsOf(answers: readonly CorpusAnswer[], pages: readonly CorpusPage[]): Saying[] {
  const places = new Map(pages.flatMap(({ id, lang }, place) => (lang === 'nl' ? [[id, place] as const] : [])));
  return answers.flatMap(({ question, pages: graded }) => {
    const found = graded.flatMap(([id, grade]) => {
      const place = places.get(id);
      return place === undefined ? [] : [[place, GAIN[grade]] as const];
    });
    const total = found.reduce((sum, [, gain]) => sum + gain, 0);
    return total === 0 ? [] : [{ text: question, pages: found.map(([place, gain]) => [place, gain / total] as const), answer: true }];
  });
}
