import { isSeq, LineCounter, parseDocument } from 'yaml';
import type * as z from 'zod';
import type { Issue } from '../issue';
import { explainSchemaIssue } from '../messages';
import * as schema from './schemas';

/** The live registries, ready to look things up in. */
export interface Registries {
  contacts: Map<string, schema.Contact>;
  sources: Map<string, schema.Source>;
  concepts: Map<string, schema.Concept>;
  rings: schema.Ring[];
  /** By page: how people ask for it. */
  questions: Map<string, schema.PageQuestions['questions']>;
  /** Questions with all pages that answer them. */
  answers: schema.Answer[];
  municipalities: schema.Municipality[];
  rniDesks: schema.RniDesk[];
  figures: schema.Figure[];
  forbiddenNumbers: schema.ForbiddenNumber[];
  /** Where an entry stands: `contacts/comensha` → file and line. */
  places: Map<string, { file: string; line: number }>;
}

const files = {
  contacts: schema.contactSchema,
  sources: schema.sourceSchema,
  concepts: schema.conceptSchema,
  rings: schema.ringSchema,
  questions: schema.pageQuestionsSchema,
  answers: schema.answerSchema,
  municipalities: schema.municipalitySchema,
  'rni-desks': schema.rniDeskSchema,
  figures: schema.figureSchema,
  'forbidden-numbers': schema.forbiddenNumberSchema,
} as const;

type FileName = keyof typeof files;
type Reader = (name: string) => { file: string; source: string }[];

/** Reads all registries through `reader` and judges every entry. Wrong entries are left out and reported. */
export function readRegistries(reader: Reader): { registries: Registries; issues: Issue[] } {
  const issues: Issue[] = [];
  const places: Registries['places'] = new Map();
  const entries = <N extends FileName>(name: N): z.infer<(typeof files)[N]>[] =>
    reader(name).flatMap(({ file, source }) => readEntries(name, file, source, issues, places)) as z.infer<(typeof files)[N]>[];
  const byId = <T extends { id: string }>(list: T[]): Map<string, T> => new Map(list.map((entry) => [entry.id, entry]));
  const registries: Registries = {
    contacts: byId(entries('contacts')),
    sources: byId(entries('sources')),
    concepts: byId(entries('concepts')),
    rings: entries('rings'),
    questions: new Map(entries('questions').map(({ page, questions }) => [page, questions])),
    answers: entries('answers'),
    municipalities: entries('municipalities'),
    rniDesks: entries('rni-desks'),
    figures: entries('figures'),
    forbiddenNumbers: entries('forbidden-numbers'),
    places,
  };
  return { registries, issues };
}

function readEntries(name: FileName, file: string, source: string, issues: Issue[], places: Registries['places']): unknown[] {
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter, prettyErrors: false });
  const error = (line: number, rule: string, message: string, hint: string): void => {
    issues.push({ file, line, column: 1, severity: 'error', rule, message, hint });
  };
  if (document.errors.length > 0) {
    for (const problem of document.errors) {
      error(
        counter.linePos(problem.pos[0]).line,
        'registry-yaml',
        'Dit bestand is niet goed te lezen (YAML).',
        'Kijk naar deze regel: spring in met spaties, en zet aanhalingstekens om tekst met een dubbele punt.',
      );
    }
    return [];
  }
  if (document.contents === null) return [];
  if (!isSeq(document.contents)) {
    error(1, 'registry-list', 'Dit bestand moet een lijst zijn.', 'Elk onderdeel begint met een streepje: "- id: ...".');
    return [];
  }
  const result: unknown[] = [];
  document.contents.items.forEach((node, index) => {
    const range = (node as { range?: [number, number, number] }).range;
    const line = range ? counter.linePos(range[0]).line : 1;
    const raw = (node as { toJS(doc: unknown): unknown }).toJS(document);
    const parsed = files[name].safeParse(raw);
    if (!parsed.success) {
      for (const problem of parsed.error.issues) {
        for (const text of explainSchemaIssue(problem, files[name])) {
          const at = document.getIn([index, ...(text.path as (string | number)[])], true) as
            | { range?: [number, number, number] }
            | undefined;
          const place = at && typeof at === 'object' && at.range ? counter.linePos(at.range[0]).line : line;
          error(place, text.rule, text.message, text.hint);
        }
      }
      return;
    }
    const { page, question, id = page ?? question } = parsed.data as { id?: string; page?: string; question?: string };
    if (id !== undefined) {
      const key = `${name}/${id}`;
      const first = places.get(key);
      if (first) {
        error(
          line,
          'registry-duplicate-id',
          question === undefined
            ? `Het kenmerk "${id}" bestaat al in ${first.file}, regel ${first.line}.`
            : `De vraag “${question}” staat al in ${first.file}, regel ${first.line}.`,
          question === undefined ? 'Kies een ander kenmerk, of voeg de twee samen.' : 'Laat de vraag één keer staan.',
        );
        return;
      }
      places.set(key, { file, line });
    }
    result.push(parsed.data);
  });
  return result;
}
