import { join } from 'node:path';
import { paths, readJson } from '../../release/files';
import { writeWhole } from '../../release/journal';
import { asManifest, type Manifest } from '../../release/manifest';
import { addNotice, type Notice, readNotices } from '../../release/notices';
import { releaseNames } from '../../release/releases';
import { readCommandLine } from '../options';
import type { CommandResult } from '../result';

const usage = (command: string): string => `Zo gebruikt u deze opdracht:
  npm run kb -- ${command} 2026.1 --text "Wat de lezer moet weten." [--page IND-008 …] [--instead IND-009] [--date 2026-12-01]
  Zonder --page geldt het bericht voor de hele release.`;

/** `kb erratum VERSION --text … [--page ID …]`: a correction that readers of a release see beside its text, which stays as it was. */
export function erratumCommand(root: string, args: readonly string[], today: string): CommandResult {
  return notice(root, args, today, 'erratum');
}

/** `kb withdraw VERSION --text … [--page ID …]`: says that a release, or pages of it, must not be used any more. */
export function withdrawCommand(root: string, args: readonly string[], today: string): CommandResult {
  return notice(root, args, today, 'withdrawn');
}

function notice(root: string, args: readonly string[], today: string, kind: Notice['kind']): CommandResult {
  const command = kind === 'erratum' ? 'erratum' : 'withdraw';
  const line = readCommandLine(args, { values: ['text', 'date', 'instead'], lists: ['page'] });
  if (typeof line === 'string') return { exitCode: 2, output: `${line}\n\n${usage(command)}` };
  const [version = '', ...rest] = line.words;
  const names = releaseNames(root);
  const pages = [...(line.lists.page ?? [])];
  const { text = '', date = today, instead } = line.values;
  const manifest = names.includes(version) ? asManifest(readJson(join(root, paths.manifest(version)))) : undefined;
  const wrong = [
    !manifest && `Release "${version}" bestaat niet. Deze bestaan: ${names.join(', ') || 'nog geen'}.`,
    rest.length > 0 && 'Er staan te veel woorden. Zet aanhalingstekens om de tekst.',
    text.trim().length < 10 && 'Zeg in --text in een hele zin wat de lezer moet weten.',
    !/^\d{4}-\d{2}-\d{2}$/.test(date) && `"${date}" is geen datum. Schrijf JJJJ-MM-DD.`,
    ...(manifest ? unknownPages(manifest, pages) : []),
    manifest &&
      instead !== undefined &&
      !isPage(root, names, instead) &&
      `De pagina ${instead} (--instead) bestaat in geen enkele release.`,
  ].filter((problem): problem is string => typeof problem === 'string');
  if (wrong.length > 0) return { exitCode: 2, output: `${wrong.map((problem) => `✖ ${problem}`).join('\n')}\n\n${usage(command)}` };
  const list = addNotice(readNotices(root, version), version, { kind, date, pages, text: text.trim(), ...(instead ? { instead } : {}) });
  writeWhole(root, paths.notices(version), `${JSON.stringify(list, null, 2)}\n`);
  return { exitCode: 0, output: doneText(version, list.at(-1), kind) };
}

function unknownPages({ pages, version }: Manifest, wanted: readonly string[]): string[] {
  return wanted.filter((id) => !pages.some((page) => page.id === id)).map((id) => `De pagina ${id} staat niet in release ${version}.`);
}

/** Whether a page with this id stands in any release. */
function isPage(root: string, names: readonly string[], id: string): boolean {
  return names.some((name) => asManifest(readJson(join(root, paths.manifest(name))))?.pages.some((page) => page.id === id));
}

function doneText(version: string, added: Notice | undefined, kind: Notice['kind']): string {
  const where = added?.pages.length ? added.pages.join(', ') : `alle pagina’s van release ${version}`;
  return [
    `✔ ${kind === 'erratum' ? 'Erratum' : 'Intrekking'} ${added?.id} staat in ${paths.notices(version)}.`,
    `  Lezers zien het op: ${where}. Het komt ook in de feed.`,
    `  De tekst van de release is niet veranderd. Leg dit vast: git add ${paths.notices(version)} && git commit -m "${added?.id}"`,
  ].join('\n');
}
