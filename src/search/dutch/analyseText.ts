import { stem } from './stem';
import { isStopWord } from './stopWords';
import { tokenise } from './tokenise';
import { FOREIGN, type IndexPart, type IndexToken, type TextOptions, type Token } from './types';

/** Weight of a part of a compound against the whole, in the index and in a query. */
export const PART_WEIGHT = 0.6;

/** A text → its words as the index has them, in order, without stop words. Text of another language is kept as it is, behind the tilde. */
export function analyseText(text: string, { lang = 'nl', split }: TextOptions = {}): IndexToken[] {
  const tokens: IndexToken[] = [];
  let position = -1;
  for (const token of tokenise(text)) {
    if (!token.joined) position += 1;
    const place = { start: token.start, end: token.end, position: token.joined ? position + 1 : position };
    if (token.kind === 'reference') {
      const parts = token.pieces.map((piece) => ({ surface: piece, stem: piece }));
      tokens.push({ surface: token.surface, stem: token.surface, parts, ...place });
    } else if (lang !== 'nl') {
      const surface = FOREIGN + token.surface;
      tokens.push({ surface, stem: surface, parts: [], ...place });
    } else if (!isStopWord(token.surface)) {
      tokens.push({ surface: token.surface, stem: stem(token.surface), parts: partsOf(token, split), ...place });
    }
  }
  return tokens;
}

/** A joined word has its pieces in the index already. */
function partsOf(token: Token, split: TextOptions['split']): IndexPart[] {
  if (token.joined || split === undefined) return [];
  return split(token.surface).map((surface) => ({ surface, stem: stem(surface) }));
}
