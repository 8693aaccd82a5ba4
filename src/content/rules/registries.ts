import type { Issue } from '../issue';
import type { LibraryRule } from './rule';

/** The registries fit together: a phone number has two sources, sources exist, concepts, questions and answers point to what exists, concepts never in a circle. */
export const registriesFit: LibraryRule = ({ library, pageById }) => {
  const { contacts, sources, concepts, questions, answers, figures, rniDesks, places } = library.registries;
  const issues: Issue[] = [];
  const report = (key: string, rule: string, message: string, hint: string): void => {
    const place = places.get(key);
    issues.push({
      file: place?.file ?? `data/${key.split('/')[0]}.yaml`,
      line: place?.line ?? 1,
      column: 1,
      severity: 'error',
      rule,
      message,
      hint,
    });
  };
  const checkSources = (key: string, ids: readonly string[]): void => {
    for (const id of ids) {
      if (!sources.has(id))
        report(
          key,
          'registry-source-unknown',
          `Bron ${id} bij "${key.split('/')[1]}" bestaat niet.`,
          'Voeg de bron toe aan data/sources.yaml.',
        );
    }
  };
  for (const contact of contacts.values()) {
    const key = `contacts/${contact.id}`;
    checkSources(key, contact.sources);
    if ((contact.phone ?? contact.phone_abroad) && contact.sources.length < 2) {
      report(
        key,
        'phone-one-source',
        `Het nummer van "${contact.id}" staat in maar één bron.`,
        'Een nummer komt pas op de site als twee bronnen het noemen. Voeg een bron toe of haal het nummer weg.',
      );
    }
  }
  for (const figure of figures) checkSources(`figures/${figure.id}`, figure.sources);
  for (const desk of rniDesks) checkSources(`rni-desks/${desk.municipality}`, desk.sources);
  for (const [page, asked] of questions) {
    const key = `questions/${page}`;
    if (!pageById.has(page))
      report(
        key,
        'question-page-unknown',
        `Bij pagina ${page} staan vragen, en die pagina bestaat niet.`,
        'Verbeter het kenmerk of haal de vragen weg.',
      );
    const twice = asked.find((question, place) => asked.indexOf(question) < place);
    if (twice !== undefined)
      report(key, 'question-twice', `De vraag “${twice}” staat twee keer bij pagina ${page}.`, 'Laat de vraag één keer staan.');
  }
  for (const answer of answers) {
    const key = `answers/${answer.question}`;
    const pages = [...(answer.best ?? []), ...(answer.good ?? []), ...(answer.some ?? [])];
    const unknown = pages.find((page) => !pageById.has(page));
    if (unknown !== undefined)
      report(
        key,
        'answer-page-unknown',
        `Bij de vraag “${answer.question}” staat pagina ${unknown}, en die bestaat niet.`,
        'Verbeter het kenmerk of haal het weg.',
      );
    const twice = pages.find((page, place) => pages.indexOf(page) < place);
    if (twice !== undefined)
      report(
        key,
        'answer-page-twice',
        `Bij de vraag “${answer.question}” staat pagina ${twice} twee keer.`,
        'Laat de pagina één keer staan, bij het woord dat het best past.',
      );
    if (!answer.best && !answer.good)
      report(
        key,
        'answer-missing',
        `Bij de vraag “${answer.question}” staat geen pagina die haar beantwoordt.`,
        'Zet een pagina bij "best" of "good", of haal de vraag weg.',
      );
  }
  for (const concept of concepts.values()) {
    const key = `concepts/${concept.id}`;
    checkSources(key, concept.sources ?? []);
    for (const id of [...(concept.broader ?? []), ...(concept.related ?? [])]) {
      if (!concepts.has(id))
        report(
          key,
          'concept-unknown',
          `Begrip "${concept.id}" verwijst naar "${id}", en dat bestaat niet.`,
          'Verbeter het kenmerk of voeg het begrip toe.',
        );
    }
    for (const id of concept.pages ?? []) {
      if (!pageById.has(id))
        report(
          key,
          'concept-page-unknown',
          `Begrip "${concept.id}" verwijst naar pagina ${id}, en die bestaat niet.`,
          'Verbeter het kenmerk of haal het weg.',
        );
    }
    if (leadsTo(concept.id, concept.id, concepts)) {
      report(
        key,
        'concept-circle',
        `Begrip "${concept.id}" valt via "broader" onder zichzelf.`,
        'Haal één van de verwijzingen "broader" weg.',
      );
    }
  }
  return issues;
};

function leadsTo(
  from: string,
  wanted: string,
  concepts: ReadonlyMap<string, { broader?: string[] | undefined }>,
  seen = new Set<string>(),
): boolean {
  for (const id of concepts.get(from)?.broader ?? []) {
    if (id === wanted) return true;
    if (!seen.has(id)) {
      seen.add(id);
      if (leadsTo(id, wanted, concepts, seen)) return true;
    }
  }
  return false;
}
