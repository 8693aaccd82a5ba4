import { formatIssue } from '../../content/issue';
import { checkSignature, type SignatureCheck } from '../../release/signature';
import { type Verification, verifyReleases } from '../../release/verify';
import { readCommandLine } from '../options';
import type { CommandResult } from '../result';

const USAGE = 'Zo rekent u de releases na: npm run kb -- verify [2026.1] [--signature] [--json]';

/** `kb verify [VERSION] [--signature] [--json]`: recomputes every hash. Exit code 1 when a file is not as it was frozen, or a signature fails. */
export function verifyCommand(root: string, args: readonly string[]): CommandResult {
  const line = readCommandLine(args, { switches: ['json', 'signature'] });
  if (typeof line === 'string') return { exitCode: 2, output: `${line}\n${USAGE}` };
  const found = verifyReleases(root);
  const unknown = line.words.find((name) => !found.releases.includes(name));
  if (unknown !== undefined) return { exitCode: 2, output: `Release ${unknown} bestaat niet. ${existing(found.releases)}\n${USAGE}` };
  const wanted = line.words[0];
  const result = wanted === undefined ? found : verifyReleases(root, wanted);
  const signatures = line.on.has('signature') ? result.releases.map((name) => ({ name, check: checkSignature(root, name) })) : [];
  const ok = result.issues.length === 0 && signatures.every(({ check }) => check.ok);
  if (line.on.has('json')) {
    const report = { ok, ...result, ...(line.on.has('signature') ? { signatures } : {}) };
    return { exitCode: ok ? 0 : 1, output: JSON.stringify(report, null, 2) };
  }
  return {
    exitCode: ok ? 0 : 1,
    output: [...result.issues.map(formatIssue), ...signatures.map(signatureText), ...summary(result, ok)].join('\n'),
  };
}

function signatureText({ name, check }: { name: string; check: SignatureCheck }): string {
  return check.ok ? `✔ Release ${name}: ondertekend door ${check.by}.` : `✖ Release ${name}: ${check.reason}.`;
}

function summary({ issues, remarks, files, releases }: Verification, ok: boolean): string[] {
  if (releases.length === 0 && issues.length === 0) return ['Er zijn nog geen releases.'];
  const counted = `${files} bestanden van ${releases.length === 1 ? '1 release' : `${releases.length} releases`} nagerekend`;
  return [...remarks, ok ? `✔ ${counted}: alles is zoals het is vastgezet.` : `✖ ${counted}: ${issues.length} afwijkingen.`];
}

function existing(names: readonly string[]): string {
  return names.length === 0 ? 'Er zijn nog geen releases.' : `Deze bestaan: ${names.join(', ')}.`;
}
