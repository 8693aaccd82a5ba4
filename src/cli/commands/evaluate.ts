import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { formatIssue } from '../../content/issue';
import { readCorpus } from '../../search/build/versions';
import { type Evaluation, evaluate, judgedPages, type SetName } from '../../search/evaluation/evaluation';
import { FLOOR_FILE, type Floors, parseFloors } from '../../search/evaluation/floor';
import { JUDGMENTS_FOLDER, readJudgments } from '../../search/evaluation/judgments';
import { printEvaluation } from '../../search/evaluation/report';
import {
  isUntouched,
  parseSplit,
  printSplit,
  queriesOf,
  renewSplit,
  SPLIT_FILE,
  type Split,
  splitQueries,
} from '../../search/evaluation/split';
import { printTaught, TAUGHT_ANSWERS, TAUGHT_FOLDER } from '../../search/evaluation/teach';
import type { JudgedQuery } from '../../search/evaluation/types';
import type { CommandResult } from '../result';

const USAGE = `Zo meet u hoe goed het zoeken is:
  kb evaluate [--json] [--set work|final|all] [--engines "lunr,MiniSearch"] [--no-probe]
  kb evaluate --pool BESTAND     schrijft de pagina’s op die nog geen cijfer hebben
  kb evaluate --freeze           verdeelt nieuwe zoekvragen en legt de eindset vast
  kb evaluate --renew            na het laatste oordeel: nieuwe zoekvragen worden de eindset, de oude komt bij de werkset
  kb evaluate --teach            schrijft de zoekvragen uit ${TAUGHT_FOLDER} op als antwoorden waar het zoeken van leert`;

/**
 * `kb evaluate`: all engines over the judged queries. Exit code 1 when a judgment is wrong, when the final set is not the one
 * that was put down, or when our engine is under the committed floor; 2 for a wrong command line.
 */
export async function evaluateCommand(root: string, args: readonly string[]): Promise<CommandResult> {
  const options = readOptions(args);
  if (typeof options === 'string') return { exitCode: 2, output: `${options}\n${USAGE}` };
  const corpus = readCorpus(root);
  const pages = new Set(judgedPages(corpus).map(({ id }) => id));
  const { queries, issues } = readJudgments(root, pages);
  const taught = readJudgments(root, pages, TAUGHT_FOLDER);
  if (issues.length + taught.issues.length > 0) return { exitCode: 1, output: [...issues, ...taught.issues].map(formatIssue).join('\n') };
  if (options.teach) return teach(root, taught.queries);
  if (queries.length === 0) return { exitCode: 1, output: `Er staan geen zoekvragen in ${JUDGMENTS_FOLDER}.` };
  const splitFile = join(root, JUDGMENTS_FOLDER, SPLIT_FILE);
  const split = existsSync(splitFile) ? parseSplit(readFileSync(splitFile, 'utf8')) : undefined;
  if (options.freeze) return freeze(splitFile, queries, split);
  if (options.renew) return renew(splitFile, queries, split);
  const problem = splitProblem(options.set, queries, split);
  if (problem) return { exitCode: 1, output: problem };
  const chosen = split ? queriesOf(queries, split, options.set) : queries;
  if (options.pool !== undefined) return pool(resolve(root, options.pool), await evaluate(corpus, chosen, { ...options, probe: false }));
  const result = await evaluate(corpus, chosen, { ...options, taught: taught.queries, floor: readFloors(root)[options.set] });
  const { unjudged, ...rest } = result;
  const exitCode = result.problems.length > 0 ? 1 : 0;
  return { exitCode, output: options.json ? JSON.stringify({ ...rest, unjudged: unjudged.length }, null, 2) : printEvaluation(result) };
}

/** Without any figure: who judges must not see how the final set goes. */
function pool(file: string, { unjudged }: Evaluation): CommandResult {
  writeFileSync(file, `${JSON.stringify(unjudged, null, 1)}\n`);
  return { exitCode: 0, output: `${unjudged.length} paren van zoekvraag en pagina zonder cijfer staan in ${file}.` };
}

function freeze(file: string, queries: readonly JudgedQuery[], before: Split | undefined): CommandResult {
  return save(file, splitQueries(queries, before));
}

function renew(file: string, queries: readonly JudgedQuery[], before: Split | undefined): CommandResult {
  if (!before) return { exitCode: 1, output: 'Er is nog geen eindset. Leg die vast met kb evaluate --freeze.' };
  const split = renewSplit(queries, before);
  if (split) return save(file, split);
  return {
    exitCode: 1,
    output: `Er zijn geen nieuwe zoekvragen. Schrijf ze eerst in ${JUDGMENTS_FOLDER}, zonder te kijken wat het zoeken ermee doet.`,
  };
}

function teach(root: string, queries: readonly JudgedQuery[]): CommandResult {
  writeFileSync(join(root, TAUGHT_ANSWERS), printTaught(queries));
  return { exitCode: 0, output: `${queries.length} zoekvragen staan in ${TAUGHT_ANSWERS}.` };
}

function save(file: string, split: Split): CommandResult {
  writeFileSync(file, printSplit(split));
  return {
    exitCode: 0,
    output: `Werkset: ${split.work.length} zoekvragen. Eindset: ${split.final.length}, vastgelegd met ${split.sha256}.`,
  };
}

function splitProblem(set: SetName, queries: readonly JudgedQuery[], split: Split | undefined): string | undefined {
  if (!split) return set === 'all' ? undefined : 'De eindset is nog niet vastgelegd. Doe dat eerst met kb evaluate --freeze.';
  if (isUntouched(queries, split)) return undefined;
  return 'De eindset is gewijzigd nadat die is vastgelegd. Zet de zoekvragen en cijfers terug, of leg de set opnieuw vast met kb evaluate --freeze.';
}

function readFloors(root: string): Floors {
  const file = join(root, JUDGMENTS_FOLDER, FLOOR_FILE);
  return existsSync(file) ? parseFloors(readFileSync(file, 'utf8')) : {};
}

interface Options {
  readonly set: SetName;
  readonly json: boolean;
  readonly engines?: readonly string[];
  readonly pool?: string;
  readonly freeze: boolean;
  readonly renew: boolean;
  readonly teach: boolean;
  readonly probe: boolean;
}

function readOptions(args: readonly string[]): Options | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        json: { type: 'boolean', default: false },
        set: { type: 'string' },
        engines: { type: 'string' },
        pool: { type: 'string' },
        freeze: { type: 'boolean', default: false },
        renew: { type: 'boolean', default: false },
        teach: { type: 'boolean', default: false },
        'no-probe': { type: 'boolean', default: false },
      },
    });
    // Pooling needs the answers to all queries, and shows none of our figures for the final set.
    const set = values.set ?? (values.pool === undefined ? 'work' : 'all');
    if (set !== 'work' && set !== 'final' && set !== 'all') return `De verzameling “${set}” bestaat niet. Kies work, final of all.`;
    const { json, engines, pool, freeze, renew, teach } = values;
    return {
      set,
      json,
      ...(engines === undefined ? {} : { engines: engines.split(',').map((name) => name.trim()) }),
      ...(pool === undefined ? {} : { pool }),
      freeze,
      renew,
      teach,
      probe: !values['no-probe'],
    };
  } catch (error) {
    const option = /'(-[^' ]*)/.exec(String(error))?.[1];
    return option ? `De optie ${option} is onbekend of mist een waarde.` : 'Deze opdracht is niet te lezen.';
  }
}
