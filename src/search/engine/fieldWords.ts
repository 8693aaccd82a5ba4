import { analyseText } from '../dutch/analyseText';
import { isStopWord } from '../dutch/stopWords';
import type { Vocabulary } from '../dutch/types';
import { boosts } from './boosts';
import type { PageRecord } from './types';

/**
 * The documents that hold a stem in a field, each followed by the sum of what its occurrences are worth: document, amount, document,
 * amount … One list of numbers, because a reader waits for it.
 */
export type FieldWords = (row: number) => readonly number[];

/** Stems as rows, and the row of a word, which the pack knows without stemming it; −1 for none. */
export interface WordRows {
  readonly stems: Vocabulary;
  readonly rowOf: (surface: string) => number;
}

interface Field {
  readonly text: string;
  readonly worth: number;
}

/** A piece of a text between spaces that is one word: no accent, hyphen or apostrophe to think about. */
const PLAIN = /^[(“"]*([A-Za-z]+)[.,:;?!)”"…]*$/;
/** A number that stands alone. */
const NUMBER = /^[(“"]*([1-9]\d{0,3})[.,:;?!)”"…]*$/;
/** A stem that pages in another language never hold: theirs begin with a tilde, or are numbers. */
const DUTCH = /^[a-z']+$/;

/** A word that says nothing of a number beside it: *B 8/3*, *art. 5* and *273 f* are read together. */
const BESIDE = /^[(“"]*(?!art\b)[A-Za-z]{2,}[.,:;?!)”"…]*$/i;

/** Words of what pages say of themselves: these fields are in the pack as text, so their postings need not be. */
export function pageFieldWords(pages: readonly PageRecord[], rows: WordRows): FieldWords {
  const { title, summary } = boosts.field;
  return collect(
    pages.map((page): readonly Field[] => [
      { text: page.title, worth: title },
      { text: page.summary, worth: summary },
      { text: page.action ?? '', worth: summary },
    ]),
    pages.map(({ lang }) => lang),
    rows,
  );
}

/** Words of headings. Most headings stand on many pages, so each is read once. */
export function headingWords(headings: readonly { readonly text: string; readonly lang: string }[], rows: WordRows): FieldWords {
  return collect(
    headings.map(({ text }) => [{ text, worth: boosts.field.heading }]),
    headings.map(({ lang }) => lang),
    rows,
  );
}

/** Reads Dutch documents when a word is first asked for, those in other languages when a word may be theirs. */
function collect(documents: readonly (readonly Field[])[], languages: readonly string[], rows: WordRows): FieldWords {
  const { stems } = rows;
  let dutch: ReadonlyMap<number, readonly number[]> | undefined;
  let foreign: ReadonlyMap<number, readonly number[]> | undefined;
  return (row) => {
    dutch ??= gather(documents, (document) => languages[document] === 'nl', dutchRows(rows));
    const found = dutch.get(row) ?? NOTHING;
    if (row < 0 || DUTCH.test(stems.termAt(row))) return found;
    foreign ??= gather(
      documents,
      (document) => languages[document] !== 'nl',
      (text, document) => rowsIn(text, languages[document] ?? '', stems),
    );
    return [...found, ...(foreign.get(row) ?? NOTHING)];
  };
}

const NOTHING: readonly number[] = [];

function gather(
  documents: readonly (readonly Field[])[],
  isRead: (document: number) => boolean,
  rowsOf: (text: string, document: number) => readonly number[],
): ReadonlyMap<number, readonly number[]> {
  const words = new Map<number, number[]>();
  documents.forEach((fields, document) => {
    if (!isRead(document)) return;
    for (const { text, worth } of fields) {
      for (const row of rowsOf(text, document)) {
        const list = words.get(row);
        if (!list) words.set(row, [document, worth]);
        else if (list[list.length - 2] === document) list[list.length - 1] = (list[list.length - 1] ?? 0) + worth;
        else list.push(document, worth);
      }
    }
  });
  return words;
}

function rowsIn(text: string, lang: string, stems: Vocabulary): readonly number[] {
  return analyseText(text, { lang })
    .map((token) => stems.indexOf(token.stem))
    .filter((row) => row >= 0);
}

/** A Dutch text → its rows. Words and whole texts that come again are read once. */
function dutchRows({ stems, rowOf }: WordRows): (text: string) => readonly number[] {
  const ofText = new Map<string, readonly number[]>();
  const ofPiece = new Map<string, readonly number[]>();
  const rowsOfPiece = (piece: string): readonly number[] => {
    const known = ofPiece.get(piece);
    if (known) return known;
    const word = (PLAIN.exec(piece) ?? NUMBER.exec(piece))?.[1]?.toLowerCase();
    const row = word === undefined || isStopWord(word) ? -1 : rowOf(word);
    const found = word === undefined ? rowsIn(piece, 'nl', stems) : row < 0 ? NOTHING : [row];
    ofPiece.set(piece, found);
    return found;
  };
  return (text) => {
    const known = ofText.get(text);
    if (known) return known;
    const pieces = text.split(/\s+/);
    // Only numbers may belong to what stands on the other side of a space.
    const apart = pieces.every((piece, place) => !/\d/.test(piece) || standsAlone(pieces, place));
    const rows = apart ? pieces.flatMap(rowsOfPiece) : rowsIn(text, 'nl', stems);
    ofText.set(text, rows);
    return rows;
  };
}

function standsAlone(pieces: readonly string[], place: number): boolean {
  const [before, after] = [pieces[place - 1], pieces[place + 1]];
  return NUMBER.test(pieces[place] ?? '') && [before, after].every((beside) => beside === undefined || BESIDE.test(beside));
}
