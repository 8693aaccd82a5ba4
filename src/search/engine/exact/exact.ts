import { vocabularySplitter } from '../../dutch/compounds';
import { fold } from '../../dutch/fold';
import { stem } from '../../dutch/stem';
import type { Engine } from '../engine';
import { excerptOf, type Wanted } from '../excerpt';
import { passes } from '../facets';
import { pathOf } from '../hits';
import { cleanQuery } from '../query';
import { type ExactHit, type ExactOutcome, type Filters, maxLimit } from '../result';
import { type Clause, dutch, lunr, parseInto } from './dutchLunr';
import { costlyProblem, exactFields, explainProblem, type ParseError } from './problem';

export interface ExactQuery {
  readonly query: string;
  readonly filters?: Filters;
  readonly limit?: number;
}

/**
 * lunr's query language over the sections of one version: fields, `+must`, `-not`, wildcards, `~1`, `^2`. The index is made
 * here, from the texts that the last stage brought: sending it ready-made would cost more than all other files together.
 * @throws RangeError before the last stage is in
 */
export function openExact(engine: Engine): (request: ExactQuery) => ExactOutcome {
  const { index, texts } = engine;
  if (!texts) throw new RangeError('exact mode needs the texts of the last stage');
  const split = vocabularySplitter(index.lexicon.surfaces);
  const searcher = lunr((builder) => {
    dutch(builder);
    builder.ref('section');
    for (const field of exactFields) builder.field(field);
    index.sections.forEach(({ heading }, section) => {
      const titel = index.pages[index.pageOfSection[section] ?? 0]?.title ?? '';
      builder.add({ section: String(section), titel, kop: heading, tekst: texts[section] ?? '' });
    });
  });

  return ({ query: typed, filters = {}, limit = 20 }) => {
    // lunr has no phrases: quotes would become part of a word and find nothing.
    const query = cleanQuery(typed).replace(/["“”„]/g, ' ');
    const costly = costlyProblem(query);
    if (costly) return { ok: false, problem: costly };
    let found: ReturnType<typeof searcher.search>;
    let clauses: readonly Clause[] = [];
    try {
      if (query.trim() === '') return { ok: true, result: { query, version: engine.version, total: 0, hits: [] } };
      found = searcher.query((parsed) => {
        clauses = parseInto(query, parsed);
      });
    } catch (error) {
      if (!isParseError(error)) throw error;
      return { ok: false, problem: explainProblem(query, error) };
    }
    const wanted = wantedOf(clauses);
    const kept = found
      .map(({ ref, score }) => ({ section: Number(ref), score }))
      .filter(({ section }) => {
        const page = index.pages[index.pageOfSection[section] ?? -1];
        return page !== undefined && passes(page, filters);
      });
    const hits = kept.slice(0, Math.min(maxLimit, Math.max(0, limit))).flatMap(({ section, score }): ExactHit[] => {
      const page = index.pages[index.pageOfSection[section] ?? -1];
      const { anchor, heading } = index.sections[section] ?? { anchor: '', heading: '' };
      if (!page) return [];
      const path = pathOf(index.core.basePath, page);
      const excerpt = excerptOf(texts[section] ?? '', page.lang, split, wanted);
      return [
        {
          id: page.id,
          page: path,
          title: page.title,
          kind: page.kind,
          score,
          heading,
          excerpt,
          url: anchor === '' ? path : `${path}#${anchor}`,
        },
      ];
    });
    return { ok: true, result: { query, version: engine.version, total: kept.length, hits } };
  };
}

/** Words to mark: what was asked for, not what was excluded. */
function wantedOf(clauses: readonly Clause[]): Wanted {
  const asked = clauses.filter(({ prohibited }) => !prohibited).map(({ term }) => fold(term));
  return {
    stems: new Map(asked.filter((term) => !term.includes('*')).map((term) => [stem(term), 1])),
    prefixes: asked.filter((term) => /^[^*]+\*$/.test(term)).map((term) => ({ prefix: term.slice(0, -1), worth: 1 })),
  };
}

function isParseError(error: unknown): error is ParseError {
  return error instanceof Error && error.name === 'QueryParseError';
}
