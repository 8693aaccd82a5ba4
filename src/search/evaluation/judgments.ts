import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSeq, LineCounter, parseDocument } from 'yaml';
import { type Issue, sortIssues } from '../../content/issue';
import { explainSchemaIssue } from '../../content/messages';
import { nearest } from '../../content/nearest';
import { judgedQuerySchema } from './schemas';
import { type JudgedQuery, RIGHT } from './types';

export const JUDGMENTS_FOLDER = 'tests/judgments';

/** Judged queries, in the order of the files; what is wrong with the rest comes back as issues for the editor. */
export interface Judgments {
  readonly queries: readonly JudgedQuery[];
  readonly issues: readonly Issue[];
}

/** A judged query with its place. */
interface Placed {
  readonly query: JudgedQuery;
  readonly file: string;
  line(path?: readonly PropertyKey[]): number;
}

/**
 * Reads the judgments of a folder, without those below it. Never throws for what stands in them.
 * @param pages ids of all pages: a judgment of another page is refused
 */
export function readJudgments(root: string, pages: ReadonlySet<string>, below = JUDGMENTS_FOLDER): Judgments {
  const folder = join(root, below);
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.yaml')) : [];
  const sources = names.sort().map((name) => ({ file: `${below}/${name}`, source: readFileSync(join(folder, name), 'utf8') }));
  return judge(sources, pages);
}

/** The same for sources in memory. */
export function judge(sources: readonly { file: string; source: string }[], pages: ReadonlySet<string>): Judgments {
  const issues: Issue[] = [];
  const placed = sources.flatMap(({ file, source }) => readFile(file, source, issues));
  const ids = new Map<string, Placed>();
  const texts = new Map<string, Placed>();
  for (const one of placed) {
    const { id, lang, query } = one.query;
    refuseSecond(ids, id, one, issues, 'judgment-id', `Het kenmerk "${id}" bestaat al`);
    refuseSecond(texts, `${lang} ${query.toLowerCase()}`, one, issues, 'judgment-query', `De zoekvraag "${query}" bestaat al`);
    checkPages(one, pages, issues);
    checkGrades(one, issues);
  }
  return { queries: placed.map(({ query }) => query), issues: sortIssues(issues) };
}

function readFile(file: string, source: string, issues: Issue[]): Placed[] {
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter, prettyErrors: false });
  for (const { pos } of document.errors)
    issues.push(
      issue(
        file,
        counter.linePos(pos[0]).line,
        'judgment-yaml',
        'Dit bestand is niet goed te lezen (YAML).',
        'Kijk naar deze regel: zet aanhalingstekens om tekst met een dubbele punt of een hekje.',
      ),
    );
  if (document.errors.length > 0 || document.contents === null) return [];
  const list = document.contents;
  if (!isSeq(list)) {
    issues.push(
      issue(file, 1, 'judgment-list', 'Dit bestand moet een lijst zijn.', 'Elke zoekvraag begint met een streepje: "- id: ...".'),
    );
    return [];
  }
  return list.items.flatMap((node, index): Placed[] => {
    const line = (path: readonly PropertyKey[] = []): number => {
      for (let length = path.length; length >= 0; length--) {
        const at = document.getIn([index, ...path.slice(0, length)], true) as { range?: [number, number, number] } | undefined;
        if (at?.range) return counter.linePos(at.range[0]).line;
      }
      return 1;
    };
    const parsed = judgedQuerySchema.safeParse((node as { toJS(doc: unknown): unknown }).toJS(document));
    if (parsed.success) return [{ query: parsed.data, file, line }];
    for (const problem of parsed.error.issues)
      for (const { path, rule, message, hint } of explainSchemaIssue(problem, judgedQuerySchema))
        issues.push(issue(file, line(path), rule, message, hint));
    return [];
  });
}

function refuseSecond(seen: Map<string, Placed>, key: string, one: Placed, issues: Issue[], rule: string, message: string): void {
  const first = seen.get(key);
  if (first)
    issues.push(issue(one.file, one.line(), rule, `${message}: ${first.file}, regel ${first.line()}.`, 'Haal een van de twee weg.'));
  else seen.set(key, one);
}

function checkPages({ query, file, line }: Placed, pages: ReadonlySet<string>, issues: Issue[]): void {
  const seen = new Set<string>();
  query.judgments.forEach(({ page }, place) => {
    const at = (): number => line(['judgments', place, 'page']);
    if (!pages.has(page)) {
      const guess = nearest(page, [...pages]);
      const hint = guess ? `Bedoelt u "${guess}"?` : 'Neem het kenmerk (id) over van boven aan de pagina.';
      issues.push(issue(file, at(), 'judgment-page', `Er is geen pagina met het kenmerk "${page}" (zoekvraag ${query.id}).`, hint));
    }
    if (seen.has(page))
      issues.push(issue(file, at(), 'judgment-twice', `"${page}" heeft twee cijfers bij ${query.id}.`, 'Laat één cijfer staan.'));
    seen.add(page);
  });
}

function checkGrades({ query, file, line }: Placed, issues: Issue[]): void {
  const best = Math.max(0, ...query.judgments.map(({ grade }) => grade));
  if (query.class === 'none' && best > 0)
    issues.push(
      issue(
        file,
        line(['judgments']),
        'judgment-none',
        `${query.id} heeft geen antwoord (none), maar wel een pagina met een cijfer.`,
        'Kies een andere soort, of geef het cijfer 0.',
      ),
    );
  if (query.class !== 'none' && best < RIGHT)
    issues.push(
      issue(
        file,
        line(['judgments']),
        'judgment-best',
        `${query.id} heeft geen pagina met een 2 of een 3.`,
        'Zoek de pagina die helpt, of maak er de soort none van.',
      ),
    );
}

function issue(file: string, line: number, rule: string, message: string, hint: string): Issue {
  return { file, line, column: 1, severity: 'error', rule, message, hint };
}
