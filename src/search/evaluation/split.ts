import { createHash } from 'node:crypto';
import * as z from 'zod';
import { classes, type JudgedQuery } from './types';

/**
 * Which queries may be tuned on (`work`) and which are kept for the last look (`final`), as committed in
 * `tests/judgments/split.json`. The hash is over the whole content of the final set: no grade of it changes unseen.
 */
export interface Split {
  readonly work: readonly string[];
  readonly final: readonly string[];
  readonly sha256: string;
  /** Hashes of earlier final sets. A set that was looked at can't surprise any more: it went over to the work set. */
  readonly spent?: readonly string[];
}

export const SPLIT_FILE = 'split.json';
const FINAL_SHARE = 1 / 3;

const splitSchema = z.strictObject({
  work: z.array(z.string()),
  final: z.array(z.string()),
  sha256: z.string(),
  spent: z.array(z.string()).optional(),
});

/** @throws Error when it is no split */
export function parseSplit(source: string): Split {
  return splitSchema.parse(JSON.parse(source));
}

export function printSplit(split: Split): string {
  return `${JSON.stringify(split, null, 2)}\n`;
}

/**
 * Divides the queries: per class a third is final, chosen by the hash of the id. A query keeps the set it was in, so that
 * none that was tuned on ever becomes final; only new ones are dealt out.
 */
export function splitQueries(queries: readonly JudgedQuery[], before?: Split): Split {
  const [work, final] = [new Set(before?.work), new Set(before?.final)];
  const chosen = classes.flatMap((name) => {
    const own = queries.filter((query) => query.class === name).map(({ id }) => id);
    const kept = own.filter((id) => final.has(id));
    const fresh = own.filter((id) => !final.has(id) && !work.has(id)).sort((a, b) => (hashOf(a) < hashOf(b) ? -1 : 1));
    return [...kept, ...fresh.slice(0, Math.max(0, Math.round(own.length * FINAL_SHARE) - kept.length))];
  });
  const isFinal = new Set(chosen);
  return {
    work: queries
      .map(({ id }) => id)
      .filter((id) => !isFinal.has(id))
      .sort(),
    final: [...chosen].sort(),
    sha256: contentHash(queries.filter(({ id }) => isFinal.has(id))),
    ...(before?.spent ? { spent: before.spent } : {}),
  };
}

/**
 * After the last look: the final set is open to tuning from now on, and all queries that the split does not know make a new one.
 * @returns nothing when there are none
 */
export function renewSplit(queries: readonly JudgedQuery[], before: Split): Split | undefined {
  const known = new Set([...before.work, ...before.final]);
  const fresh = queries.filter(({ id }) => !known.has(id));
  if (fresh.length === 0) return undefined;
  return {
    work: [...known].sort(),
    final: fresh.map(({ id }) => id).sort(),
    sha256: contentHash(fresh),
    spent: [...(before.spent ?? []), before.sha256],
  };
}

/** Queries of one set; a query that the split does not know yet is for work. */
export function queriesOf(queries: readonly JudgedQuery[], split: Split, set: 'work' | 'final' | 'all'): readonly JudgedQuery[] {
  const final = new Set(split.final);
  return set === 'all' ? queries : queries.filter(({ id }) => final.has(id) === (set === 'final'));
}

/** Whether the final set is, word for word and grade for grade, the one that was put down. */
export function isUntouched(queries: readonly JudgedQuery[], split: Split): boolean {
  return contentHash(queriesOf(queries, split, 'final')) === split.sha256;
}

function contentHash(queries: readonly JudgedQuery[]): string {
  const content = [...queries]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, class: name, lang, query, victim, judgments }) => [
      id,
      name,
      lang,
      query,
      victim,
      judgments.map(({ page, grade }) => [page, grade]).sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
    ]);
  return hashOf(JSON.stringify(content));
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
