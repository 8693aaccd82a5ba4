import { releaseNames } from '../../release/releases';
import { changesBetween } from '../../release/versionChanges';
import { readCommandLine } from '../options';
import type { CommandResult } from '../result';
import { changesText } from './diffText';

const USAGE = `Zo vergelijkt u twee versies:
  npm run kb -- diff 2026.1 2026.2 [--json]
  npm run kb -- diff 2026.1 werkversie`;

/** `kb diff A B [--json]`: what changed from A to B; `werkversie` is what stands in `docs/` now. */
export function diffCommand(root: string, args: readonly string[]): CommandResult {
  const line = readCommandLine(args, { switches: ['json'] });
  if (typeof line === 'string') return { exitCode: 2, output: `${line}\n${USAGE}` };
  const [from, to, ...rest] = line.words;
  if (from === undefined || to === undefined || rest.length > 0) return { exitCode: 2, output: `Noem twee versies.\n${USAGE}` };
  const known = [...releaseNames(root), 'werkversie'];
  const unknown = [from, to].find((name) => !known.includes(name));
  if (unknown !== undefined) return { exitCode: 2, output: `De versie "${unknown}" bestaat niet. Deze bestaan: ${known.join(', ')}.` };
  const changes = changesBetween(root, onDisk(from), onDisk(to));
  return { exitCode: 0, output: line.on.has('json') ? JSON.stringify(changes, null, 2) : changesText(changes) };
}

function onDisk(name: string): string {
  return name === 'werkversie' ? 'current' : name;
}
