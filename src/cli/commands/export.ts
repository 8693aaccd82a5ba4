import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { exportLines } from '../../search/build/exportLines';
import { indexCorpus } from '../../search/build/indexCorpus';
import { readCorpus } from '../../search/build/versions';
import type { CommandResult } from '../result';

const USAGE = `Zo haalt u het zoekbestand op voor een andere zoekmachine:
  kb export --format jsonl [--version 2026.1] [--out BESTAND]`;

/** `kb export --format jsonl`: sections, concepts and vectors of one version, for a search server; EXPORT.md has the fields. */
export function exportCommand(root: string, args: readonly string[]): CommandResult {
  const options = readOptions(args);
  if (typeof options === 'string') return { exitCode: 2, output: `${options}\n${USAGE}` };
  const corpus = readCorpus(root);
  const names = corpus.versions.map(({ name }) => name);
  const version = options.version ?? names[0] ?? '';
  if (!names.includes(version)) return { exitCode: 2, output: `De versie “${version}” bestaat niet. Deze bestaan: ${names.join(', ')}.` };
  const lines = [...exportLines(corpus, indexCorpus(corpus), version)];
  if (options.out === undefined) return { exitCode: 0, output: lines.join('\n') };
  writeFileSync(resolve(root, options.out), `${lines.join('\n')}\n`);
  return { exitCode: 0, output: `${lines.length} regels van versie ${version} staan in ${options.out}.` };
}

function readOptions(args: readonly string[]): { version?: string | undefined; out?: string | undefined } | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { format: { type: 'string' }, version: { type: 'string' }, out: { type: 'string' } },
    });
    if (values.format !== 'jsonl') return 'Kies een vorm: --format jsonl.';
    return values;
  } catch (error) {
    const option = /'(-[^' ]*)/.exec(String(error))?.[1];
    return option ? `De optie ${option} is onbekend of mist een waarde.` : 'Deze opdracht is niet te lezen.';
  }
}
