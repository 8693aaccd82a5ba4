import type { SearchResult } from '../../search/engine/result';

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

/** The language to help in: what the engine made of the query, else that of the best page; undefined for Dutch. */
export function languageOf({ language, hits }: Pick<SearchResult, 'language' | 'hits'>): string | undefined {
  if (language !== undefined) return language in helpTexts ? language : undefined;
  const best = hits[0]?.lang;
  return best !== undefined && best in helpTexts ? best : undefined;
}
