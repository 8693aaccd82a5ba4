import { languageOf } from '../../face/places';

/** "Leave now" in each language that has a help page, beside "Snel weg", which its text names. */
const words: Readonly<Record<string, string>> = {
  en: 'Leave now',
  pl: 'Wyjdź stąd',
  ro: 'Ieși acum',
  bg: 'Изход',
  es: 'Salir ya',
  uk: 'Вийти',
  ar: 'خروج الآن',
};

/** @returns the language of a help page and what the button says in it; nothing on a Dutch page */
export function exitWords(pathname: string): { lang: string; text: string } | undefined {
  const lang = languageOf(pathname);
  const text = lang === undefined ? undefined : words[lang];
  return lang === undefined || text === undefined ? undefined : { lang, text };
}
