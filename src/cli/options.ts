import { type ParseArgsConfig, parseArgs } from 'node:util';

/** A command line: the words, the options with a value, and the switches that were set. */
export interface CommandLine {
  words: string[];
  values: Readonly<Record<string, string | undefined>>;
  lists: Readonly<Record<string, readonly string[]>>;
  on: ReadonlySet<string>;
}

/** The options that a command knows, by name. */
export interface KnownOptions {
  /** With a value: `--title "…"`. */
  values?: readonly string[];
  /** With a value, more than once: `--page IND-001 --page IND-002`. */
  lists?: readonly string[];
  /** Without a value: `--json`. */
  switches?: readonly string[];
}

/** Reads a command line, or says in Dutch what is wrong with it. */
export function readCommandLine(args: readonly string[], known: KnownOptions): CommandLine | string {
  const options: NonNullable<ParseArgsConfig['options']> = {};
  for (const name of known.values ?? []) options[name] = { type: 'string' };
  for (const name of known.lists ?? []) options[name] = { type: 'string', multiple: true };
  for (const name of known.switches ?? []) options[name] = { type: 'boolean' };
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    const entries = Object.entries(values);
    return {
      words: positionals,
      values: Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string')),
      lists: Object.fromEntries(entries.filter((entry): entry is [string, string[]] => Array.isArray(entry[1]))),
      on: new Set(entries.filter(([, value]) => value === true).map(([name]) => name)),
    };
  } catch (error) {
    const option = /'(-[^' ]*)/.exec(String(error))?.[1];
    return option ? `De optie ${option} is onbekend of mist een waarde.` : 'Deze opdracht is niet te lezen.';
  }
}
