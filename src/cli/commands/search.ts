import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { siteVersions } from '../../release/siteVersions';
import { cachedPack, type PackFiles } from '../../search/build/cache';
import { entryOf, openPack } from '../../search/build/open';
import type { Engine } from '../../search/engine/engine';
import { maxLimit, type SearchResult } from '../../search/engine/result';
import type { CommandResult } from '../result';
import { printResult } from './searchText';

const USAGE = `Zo zoekt u:
  kb search "baas houdt paspoorten vast" [--json] [--version 2026.1] [--limit 10] [--explain]
  kb search --batch vragen.json --json [--version 2026.1]`;

/**
 * `kb search "QUERY" [--json] [--version V] [--limit N] [--explain]` and `kb search --batch FILE --json`: the answers of the
 * browser, from the same pack through the same reader. Exit code 2 for a wrong command line.
 */
export async function searchCommand(root: string, args: readonly string[]): Promise<CommandResult> {
  const options = readOptions(args);
  if (typeof options === 'string') return { exitCode: 2, output: `${options}\n${USAGE}` };
  const files = await cachedPack(root, () => makePack(root));
  const names = entryOf(files).versions.map(({ name }) => name);
  if (options.version !== undefined && !names.includes(options.version))
    return { exitCode: 2, output: `De versie “${options.version}” bestaat niet. Deze bestaan: ${names.join(', ')}.` };
  const engine = openPack(files, options.version);
  if (options.batch !== undefined) return searchBatch(engine, resolve(root, options.batch), options.limit);
  const start = performance.now();
  const result = await engine.search({ query: options.query, limit: options.limit, explain: options.explain });
  const tookMs = Math.round((performance.now() - start) * 10) / 10;
  return { exitCode: 0, output: options.json ? JSON.stringify(toContract(result, tookMs), null, 2) : printResult(result, options.explain) };
}

interface Options {
  readonly query: string;
  readonly batch: string | undefined;
  readonly version: string | undefined;
  readonly limit: number;
  readonly json: boolean;
  readonly explain: boolean;
}

/** The command line, or in Dutch what is wrong with it. */
function readOptions(args: readonly string[]): Options | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        explain: { type: 'boolean', default: false },
        version: { type: 'string' },
        limit: { type: 'string', default: '10' },
        batch: { type: 'string' },
      },
    });
    if (positionals.length === 0 && values.batch === undefined) return 'Er staat geen zoekvraag achter de opdracht.';
    if (values.batch !== undefined && !values.json) return '--batch werkt alleen samen met --json.';
    const limit = Number(values.limit);
    if (!Number.isInteger(limit) || limit < 1 || limit > maxLimit) return `--limit moet een heel getal zijn van 1 tot en met ${maxLimit}.`;
    const { batch, version, json, explain } = values;
    return { query: positionals.join(' '), batch, version, limit, json, explain };
  } catch (error) {
    const option = /'(-[^' ]*)/.exec(String(error))?.[1];
    return option ? `De optie ${option} is onbekend of mist een waarde.` : 'Deze opdracht is niet te lezen.';
  }
}

/** The content model and the trainer are only loaded when there is something to build. */
async function makePack(root: string): Promise<PackFiles> {
  const [{ readCorpus }, { buildPack }] = await Promise.all([import('../../search/build/versions'), import('../../search/build/pack')]);
  return buildPack(readCorpus(root, siteVersions(root))).files;
}

/** What scripts may rely on. */
function toContract({ query, version, nothingStrong, hits }: SearchResult, tookMs: number) {
  return {
    query,
    version,
    nothingStrong,
    tookMs,
    hits: hits.map(({ url, page, heading, title, kind, id, score, explanation }) => ({
      url,
      page,
      section: heading,
      title: title.text,
      kind,
      id,
      score: Math.round(score * 1e6) / 1e6,
      ...(explanation ? { explanation } : {}),
    })),
  };
}

async function searchBatch(engine: Engine, file: string, limit: number): Promise<CommandResult> {
  const questions = readBatch(file);
  if (typeof questions === 'string') return { exitCode: 2, output: questions };
  const answers: Record<string, { results: string[]; nothing: boolean }> = {};
  for (const { id, query } of questions) {
    const { hits, nothingStrong } = await engine.search({ query, limit });
    answers[id] = { results: hits.map(({ page }) => page), nothing: nothingStrong };
  }
  return { exitCode: 0, output: JSON.stringify(answers, null, 2) };
}

function readBatch(file: string): readonly { id: string; query: string }[] | string {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (Array.isArray(value) && value.every(isQuestion)) return value;
    return `In ${file} hoort een lijst te staan van [{"id": "…", "query": "…"}].`;
  } catch (error) {
    return `${file} is niet te lezen: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function isQuestion(value: unknown): value is { id: string; query: string } {
  if (typeof value !== 'object' || value === null) return false;
  const { id, query } = value as { id?: unknown; query?: unknown };
  return typeof id === 'string' && typeof query === 'string';
}
