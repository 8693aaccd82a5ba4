import { isQueryStopWord } from '../dutch/stopWords';
import { HIDDEN, type LabelledConcept, labelsOf, OTHER_LANGUAGE, PREFERRED, readLabel } from './labels';
import type { ThesaurusFinding } from './types';

/** A hidden label of one word that labels of more concepts than this hold lights up half the thesaurus. */
const MOST_CONCEPTS = 2;
/** The languages of the help pages. */
export const LANGUAGES: readonly string[] = ['ar', 'bg', 'en', 'es', 'pl', 'ro', 'uk'];

interface Use {
  readonly id: string;
  readonly text: string;
  readonly kind: number;
  readonly words: readonly { readonly surface: string; readonly stem: string }[];
}

/** What an editor should look at in the thesaurus, by rule, then by label. Nothing here stops a build by itself. */
export function lintThesaurus(thesaurus: { concepts: readonly (LabelledConcept & { readonly id: string })[] }): ThesaurusFinding[] {
  const { concepts } = thesaurus;
  const uses: Use[] = concepts.flatMap((concept) =>
    labelsOf(concept).map(({ text, kind }) => ({ id: concept.id, text, kind, words: readLabel({ text, kind })[0] ?? [] })),
  );
  return [...twice(uses), ...wide(uses), ...littleWords(uses), ...concepts.flatMap(missingLanguages)].sort(
    (a, b) => order(a.rule, b.rule) || order(a.label, b.label),
  );
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function twice(uses: readonly Use[]): ThesaurusFinding[] {
  const byWords = new Map<string, Use[]>();
  for (const use of uses) {
    const key = use.words.map(({ stem }) => stem).join(' ');
    if (key !== '') byWords.set(key, [...(byWords.get(key) ?? []), use]);
  }
  return [...byWords.values()].flatMap((same) => {
    const ids = [...new Set(same.map(({ id }) => id))].sort();
    const label = same[0]?.text ?? '';
    const message = `“${label}” staat bij ${ids.length} begrippen: ${ids.join(', ')}. Laat het label staan bij het begrip dat de lezer bedoelt.`;
    return ids.length > 1 ? [{ rule: 'label-in-two-concepts' as const, concepts: ids, label, message }] : [];
  });
}

function wide(uses: readonly Use[]): ThesaurusFinding[] {
  const conceptsOfWord = new Map<string, Set<string>>();
  for (const { id, words } of uses) for (const { stem } of words) conceptsOfWord.set(stem, (conceptsOfWord.get(stem) ?? new Set()).add(id));
  return uses.flatMap(({ id, text, kind, words }) => {
    const [word] = words;
    if (kind !== HIDDEN || words.length !== 1 || word === undefined) return [];
    const count = conceptsOfWord.get(word.stem)?.size ?? 0;
    const message = `Het zoekwoord “${text}” komt voor in labels van ${count} begrippen en zegt alleen dus weinig. Maak er een woordgroep van (“${text} …”).`;
    return count > MOST_CONCEPTS ? [{ rule: 'wide-hidden-word' as const, concepts: [id], label: text, message }] : [];
  });
}

/** A phrase of little words works when typed as it is; one word alone, or nothing left at all, never does. */
function littleWords(uses: readonly Use[]): ThesaurusFinding[] {
  return uses.flatMap(({ id, text, kind, words }) => {
    const telling = words.filter(({ surface }) => !isQueryStopWord(surface));
    if (kind === OTHER_LANGUAGE ? words.length > 0 : telling.length > 0 || words.length > 1) return [];
    const message = `“${text}” bestaat alleen uit kleine woorden; de zoekmachine kan er niets mee. Voeg een woord toe dat de zaak noemt.`;
    return [{ rule: 'only-stop-words' as const, concepts: [id], label: text, message }];
  });
}

function missingLanguages(concept: LabelledConcept & { readonly id: string }): ThesaurusFinding[] {
  const missing = LANGUAGES.filter((language) => (concept.labels[language] ?? []).length === 0);
  const label = labelsOf(concept).find(({ kind }) => kind === PREFERRED)?.text ?? concept.id;
  const message = `Het begrip “${label}” heeft nog geen label in: ${missing.join(', ')}. Wie in die taal zoekt, vindt het niet.`;
  return missing.length > 0 ? [{ rule: 'missing-language', concepts: [concept.id], label, message }] : [];
}
