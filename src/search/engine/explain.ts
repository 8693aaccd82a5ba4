import type { Question } from './hits';
import { explainDocument } from './lexical';
import { part, type RankedPage } from './ranking';
import type { Explanation } from './result';
import type { SearchIndex } from './searchIndex';

/** How the score of a page came about; the parts add up to it (save for rounding). */
export function explainHit(
  index: SearchIndex,
  { plan, lexical, answer }: Question,
  { page, text, cosine, boosts, score }: RankedPage,
): Explanation {
  const { fusion } = answer;
  const own = explainDocument(index, plan, 'page', page);
  const asked = explainDocument(index, plan, 'question', page);
  const section = bestTextSection(index, lexical.sections, page);
  const best = section < 0 ? { words: [], concepts: [] } : explainDocument(index, plan, 'section', section);
  return {
    lexical: {
      words: [...own.words, ...asked.words, ...best.words],
      concepts: [...own.concepts, ...best.concepts],
      raw: text,
      max: answer.bestText,
      weight: fusion.text,
      part: part(fusion.text, text, answer.bestText),
    },
    vector: { cosine, max: answer.bestCosine, weight: fusion.vector, part: part(fusion.vector, cosine, answer.bestCosine) },
    boosts,
    score,
  };
}

function bestTextSection(index: SearchIndex, scores: Float64Array, page: number): number {
  let best = -1;
  for (let section = index.sectionStarts[page] ?? 0; section < (index.sectionStarts[page + 1] ?? 0); section++) {
    if ((scores[section] ?? 0) > (best < 0 ? 0 : (scores[best] ?? 0))) best = section;
  }
  return best;
}
