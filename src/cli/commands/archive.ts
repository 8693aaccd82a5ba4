import { writeArchive } from '../../release/archive/archive';
import { paths } from '../../release/files';
import { liveCount, readReleases } from '../../release/releases';
import { verifyReleases } from '../../release/verify';
import { readCommandLine } from '../options';
import type { CommandResult } from '../result';

const USAGE = 'Zo archiveert u een oude release: npm run kb -- archive 2026.1';

/** `kb archive VERSION`: freezes an older release as plain pages, so that the site need not build it any more. */
export function archiveCommand(root: string, args: readonly string[]): CommandResult {
  const line = readCommandLine(args, {});
  if (typeof line === 'string' || line.words.length !== 1)
    return { exitCode: 2, output: typeof line === 'string' ? `${line}\n${USAGE}` : USAGE };
  const [version = ''] = line.words;
  const releases = readReleases(root);
  const release = releases.find(({ name }) => name === version);
  const no = (reason: string): CommandResult => ({ exitCode: 1, output: `✖ ${reason} Er is niets veranderd.` });
  if (!release) return no(`Release "${version}" bestaat niet. Deze bestaan: ${releases.map(({ name }) => name).join(', ') || 'nog geen'}.`);
  if (release === releases[0]) return no('De nieuwste release staat op de site zelf en kan niet naar het archief.');
  if (release.archived) return no(`Release ${version} staat al in het archief. Een archief verandert nooit.`);
  if (verifyReleases(root, version).issues.length > 0)
    return no(`Release ${version} is niet zoals ze is vastgezet. Draai eerst "kb verify".`);
  const count = writeArchive(root, release.manifest);
  const live = liveCount(root);
  const place = releases.indexOf(release);
  return {
    exitCode: 0,
    output: [
      `✔ Release ${version} staat in het archief: ${count} bestanden in ${paths.archive(version)}/.`,
      place < live
        ? `  Ze hoort nog bij de nieuwste ${live} en blijft ook gewoon op de site staan (zie "live" in ${paths.settings}).`
        : `  De site bouwt haar niet meer. Haar adressen leiden voortaan naar /archief/${version}/.`,
      `  Leg dit vast: git add releases && git commit -m "Archief van release ${version}"`,
    ].join('\n'),
  };
}
