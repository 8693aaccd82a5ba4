import { analyseText } from '../dutch/analyseText';
import type { Vocabulary } from '../dutch/types';
import { boosts } from './boosts';
import type { PageRecord } from './types';

/** Per stem the documents that hold it in a field, with the sum of what each occurrence is worth. */
export type FieldWords = ReadonlyMap<number, readonly { readonly document: number; readonly amount: number }[]>;

interface Field {
  readonly text: string;
  readonly lang: string;
  readonly worth: number;
}

/** Words of what pages say of themselves: these fields are in the pack as text, so their postings need not be. */
export function pageFieldWords(pages: readonly PageRecord[], stems: Vocabulary): FieldWords {
  const { title, summary } = boosts.field;
  return collect(
    pages.map((page): readonly Field[] => [
      { text: page.title, lang: page.lang, worth: title },
      { text: page.summary, lang: page.lang, worth: summary },
      { text: page.action ?? '', lang: page.lang, worth: summary },
    ]),
    stems,
  );
}

/** Words of headings. Most headings stand on many pages, so each is read once. */
export function headingWords(headings: readonly { readonly text: string; readonly lang: string }[], stems: Vocabulary): FieldWords {
  return collect(
    headings.map((heading) => [{ ...heading, worth: boosts.field.heading }]),
    stems,
  );
}

function collect(documents: readonly (readonly Field[])[], stems: Vocabulary): FieldWords {
  const memory = new Map<string, readonly number[]>();
  const rowsOf = ({ text, lang }: Field): readonly number[] => {
    const key = `${lang}\n${text}`;
    const known = memory.get(key);
    if (known) return known;
    const rows = analyseText(text, { lang })
      .map(({ stem }) => stems.indexOf(stem))
      .filter((row) => row >= 0);
    memory.set(key, rows);
    return rows;
  };
  const words = new Map<number, { document: number; amount: number }[]>();
  documents.forEach((fields, document) => {
    const amounts = new Map<number, number>();
    for (const field of fields) for (const row of rowsOf(field)) amounts.set(row, (amounts.get(row) ?? 0) + field.worth);
    for (const [row, amount] of amounts) {
      const list = words.get(row) ?? [];
      list.push({ document, amount });
      words.set(row, list);
    }
  });
  return words;
}
