import { stem } from '../dutch/stem';
import type { QueryAnalysis } from '../dutch/types';

/** What readers call a kind of page when they ask for one (*rol burgerzaken*, *wet bibob*), by stem. */
const kindWords: Readonly<Record<string, readonly string[]>> = {
  indicator: ['signaal', 'signalen', 'indicator'],
  procedure: ['procedure', 'stappenplan', 'stappen', 'werkwijze'],
  role: ['rol', 'rolkaart'],
  form: ['vorm', 'vormen'],
  setting: ['plek', 'plekken'],
  law: ['wet', 'wetsartikel', 'wetsvoorstel', 'artikel'],
  training: ['training', 'cursus', 'scholing', 'opleiding', 'oefenen'],
  public: ['inwoner', 'inwoners', 'jongerenpagina'],
};

const kindOfStem = new Map(Object.entries(kindWords).flatMap(([kind, words]) => words.map((word) => [stem(word), kind] as const)));

/** Kinds that the query asks for by name. */
export function kindsAsked({ words, terms }: QueryAnalysis): ReadonlySet<string> {
  const read = [
    ...words.map((word) => word.stem),
    ...terms.flatMap((term) => (term.space === 'stem' && term.origin === 'fuzzy' ? [term.term] : [])),
  ];
  return new Set(read.flatMap((word) => kindOfStem.get(word) ?? []));
}
