import { type Document, isMap, LineCounter, parseDocument } from 'yaml';
import type * as z from 'zod';
import type { Issue } from './issue';
import type { Kind } from './kinds';
import { explainSchemaIssue } from './messages';
import { type FrontMatter, schemas } from './schema/schemas';

export interface SplitSource {
  /** The YAML between the two `---` lines; undefined when there is none. */
  yaml: string | undefined;
  /** The Markdown after it. */
  body: string;
  /** 1-based line on which the body starts. */
  bodyLine: number;
}

/** Splits a Markdown file into its YAML and its body. Never throws; Windows line ends and a BOM are accepted. */
export function splitFrontMatter(source: string): SplitSource {
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const match = /^---[ \t]*\n((?:(?!---[ \t]*(?:\n|$)).*(?:\n|$))*)---[ \t]*(?:\n|$)/.exec(text);
  if (!match) return { yaml: undefined, body: text, bodyLine: 1 };
  return {
    yaml: (match[1] ?? '').replace(/\n$/, ''),
    body: text.slice(match[0].length),
    bodyLine: match[0].split('\n').length,
  };
}

export type ParsedFrontMatter =
  | { ok: true; value: FrontMatter; issues: Issue[]; place: PlaceOf }
  | { ok: false; raw: unknown; issues: Issue[]; place: PlaceOf };

/** The place of a field in the file, for a path such as `['steps', 2, 'do']`; the nearest parent when the field is absent. */
export type PlaceOf = (path: readonly PropertyKey[]) => { line: number; column: number };

/** Reads and judges the front matter of one page. Every problem comes back as an {@link Issue}; nothing is thrown. */
export function parseFrontMatter(file: string, kind: Kind, yaml: string | undefined): ParsedFrontMatter {
  const start = { line: 1, column: 1 };
  if (yaml === undefined) {
    return {
      ok: false,
      raw: undefined,
      place: () => start,
      issues: [
        {
          file,
          ...start,
          severity: 'error',
          rule: 'front-matter-missing',
          message: 'Deze pagina begint niet met een blok tussen twee regels ---.',
          hint: 'Zet boven aan de pagina --- met daaronder id, title, summary en de andere velden, en sluit af met ---. Kijk in REDACTIE.md voor een voorbeeld.',
        },
      ],
    };
  }
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter, uniqueKeys: true, prettyErrors: false });
  const place: PlaceOf = (path) => placeOf(document, counter, path);
  if (document.errors.length > 0) {
    const issues = document.errors.map((error): Issue => {
      const { line, col } = counter.linePos(error.pos[0]);
      return {
        file,
        line: line + 1,
        column: col,
        severity: 'error',
        rule: 'front-matter-yaml',
        message:
          error.code === 'DUPLICATE_KEY'
            ? 'Dit veld staat twee keer in het blok boven aan de pagina.'
            : 'Het blok boven aan de pagina is niet goed te lezen (YAML).',
        hint:
          error.code === 'DUPLICATE_KEY'
            ? 'Laat het veld één keer staan.'
            : 'Kijk naar deze regel: staat er een dubbele punt in de tekst, zet dan aanhalingstekens om de hele tekst. Spring in met spaties, niet met tabs.',
      };
    });
    return { ok: false, raw: undefined, issues, place };
  }
  let raw: unknown;
  try {
    raw = document.toJS({ maxAliasCount: 0 });
  } catch {
    return {
      ok: false,
      raw: undefined,
      place,
      issues: [
        {
          file,
          line: 2,
          column: 1,
          severity: 'error',
          rule: 'front-matter-yaml',
          message: 'Het blok boven aan de pagina gebruikt een verwijzing binnen YAML (& of *). Dat kan hier niet.',
          hint: 'Schrijf de waarde voluit, of zet aanhalingstekens om de tekst.',
        },
      ],
    };
  }
  const result = (schemas[kind] as z.ZodType).safeParse(raw ?? {});
  if (!result.success) {
    const issues = result.error.issues.flatMap((problem) =>
      explainSchemaIssue(problem, schemas[kind]).map(
        (text): Issue => ({ file, ...place(text.path), severity: 'error', rule: text.rule, message: text.message, hint: text.hint }),
      ),
    );
    return { ok: false, raw, issues, place };
  }
  return { ok: true, value: { kind, ...(result.data as object) } as FrontMatter, issues: [], place };
}

function placeOf(document: Document, counter: LineCounter, path: readonly PropertyKey[]): { line: number; column: number } {
  // The block starts on line 2 of the file, after the first ---.
  for (let length = path.length; length > 0; length--) {
    const head = path.slice(0, length) as (string | number)[];
    const offset = keyOffset(document, head) ?? nodeOffset(document, head);
    if (offset !== undefined) {
      const { line, col } = counter.linePos(offset);
      return { line: line + 1, column: col };
    }
  }
  return { line: 1, column: 1 };
}

function keyOffset(document: Document, path: readonly (string | number)[]): number | undefined {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return undefined;
  for (const pair of parent.items) {
    const key = pair.key as { value?: unknown; range?: [number, number, number] } | null;
    if (key?.value === path.at(-1)) return key?.range?.[0];
  }
  return undefined;
}

function nodeOffset(document: Document, path: readonly (string | number)[]): number | undefined {
  const node = document.getIn(path, true) as { range?: [number, number, number] } | undefined;
  return node && typeof node === 'object' ? node.range?.[0] : undefined;
}
