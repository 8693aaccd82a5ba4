import type { SearchResult } from '../../search/engine/result';

/** Letters that only one of the languages with a help page uses. */
const letters: readonly (readonly [string, RegExp])[] = [
  ['ar', /\p{Script=Arabic}/u],
  ['uk', /[іїєґ]/i],
  ['bg', /\p{Script=Cyrillic}/u],
  ['ro', /[ăâșțţ]/i],
  ['es', /[ñ¿¡]/i],
  ['pl', /[ąćęłńśźż]/i],
];

/** One sentence of help in each language that has a page; the number comes from the registry. */
export const helpTexts: Readonly<Record<string, { readonly danger: string; readonly more: string }>> = {
  en: { danger: 'In danger? Call', more: 'Get help, in English' },
  pl: { danger: 'Grozi ci niebezpieczeństwo? Zadzwoń:', more: 'Pomoc po polsku' },
  ro: { danger: 'Ești în pericol? Sună la', more: 'Ajutor în limba română' },
  bg: { danger: 'В опасност ли сте? Обадете се на', more: 'Помощ на български' },
  uk: { danger: 'Вам загрожує небезпека? Телефонуйте', more: 'Допомога українською' },
  ar: { danger: 'هل أنت في خطر؟ اتصل بالرقم', more: 'المساعدة باللغة العربية' },
  es: { danger: '¿Está en peligro? Llame al', more: 'Ayuda en español' },
};

/**
 * The language that the searcher may speak: by its letters, else by the best page when that is not Dutch.
 * @returns undefined for Dutch and for what cannot be told
 */
export function languageOf({ query, hits }: Pick<SearchResult, 'query' | 'hits'>): string | undefined {
  const written = letters.find(([, pattern]) => pattern.test(query))?.[0];
  if (written) return written;
  const best = hits[0]?.lang;
  return best !== undefined && best in helpTexts ? best : undefined;
}
