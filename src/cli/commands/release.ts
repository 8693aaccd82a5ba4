import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { applyRelease, type ReleaseTools, type Step, steps } from '../../release/apply';
import { isRunning, readJournal, recover } from '../../release/journal';
import { planRelease, type Refusal, type SigningKey } from '../../release/plan';
import { keyKind } from '../../release/signature';
import { readState } from '../../release/state';
import { releaseTools } from '../../release/tools';
import { type CommandLine, readCommandLine } from '../options';
import type { CommandResult } from '../result';
import { searchProblems } from '../searchCheck';
import { realTerminal, type Terminal } from '../terminal';
import { doneText, planText, refusalText } from './releaseText';

const USAGE = `Zo maakt u een release:
  npm run kb -- release 2026.1 --title "Eerste release" --note bericht.md
      --date 2026-12-01   datum van de release; zonder is dat vandaag
      --dry-run           laat alleen zien wat er zou gebeuren
      --sign SLEUTEL      onderteken met uw SSH- of minisign-sleutel
      --yes               stel geen vraag`;

/** What takes long or lives outside: a test replaces it. */
export interface Outside {
  searchProblems: (root: string) => readonly string[];
  tools: (root: string, onStep: ReleaseTools['onStep']) => ReleaseTools;
}

/**
 * `kb release VERSION --title … --note FILE [--date …] [--dry-run] [--sign KEY] [--yes]`. First brings a release that was cut
 * short to an end; then checks, shows the plan, asks once, and carries it out. Exit code 1 when nothing was released, 2 for a
 * wrong command line.
 */
export async function releaseCommand(
  root: string,
  args: readonly string[],
  today: string,
  terminal: Terminal = realTerminal,
  outside: Outside = { searchProblems, tools: releaseTools },
): Promise<CommandResult> {
  const line = readCommandLine(args, { values: ['title', 'note', 'date', 'sign'], switches: ['dry-run', 'yes'] });
  if (typeof line === 'string' || line.words.length > 1)
    return {
      exitCode: 2,
      output: `${typeof line === 'string' ? line : 'Er staan te veel woorden achter "release". Zet aanhalingstekens om de titel.'}\n\n${USAGE}`,
    };
  const version = line.words[0] ?? '';
  const dryRun = line.on.has('dry-run');
  const unfinished = endUnfinished(root, version, dryRun, terminal);
  if (unfinished) return unfinished;

  const note = noteFile(root, line.values.note);
  const { sign, refusals: keyRefusals } = signingKey(line);
  terminal.say('De inhoud, het zoeken en de vorige release worden nagekeken …');
  const state = readState(root, version, today, note, outside.searchProblems(root));
  const answer = planRelease(
    {
      version,
      title: line.values.title ?? '',
      note: note === undefined ? undefined : readFileSync(note, 'utf8'),
      date: line.values.date ?? today,
      ...(sign ? { sign } : {}),
    },
    state,
  );
  const refusals = [...('refusals' in answer ? answer.refusals : []), ...keyRefusals];
  if ('refusals' in answer || refusals.length > 0) return { exitCode: 1, output: refusalText(refusals) };

  const { plan } = answer;
  if (dryRun) return { exitCode: 0, output: `${planText(plan)}\n\nDit was een proef: er is niets gemaakt.` };
  terminal.say(`\n${planText(plan)}\n`);
  if (!line.on.has('yes') && !(await terminal.ask(`Release ${version} nu maken?`)))
    return { exitCode: 1, output: 'Er is niets gemaakt. (Zonder toetsenbord: geef --yes mee.)' };
  try {
    const manifest = await applyRelease(root, plan, outside.tools(root, progress(terminal)));
    return { exitCode: 0, output: doneText(manifest) };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { exitCode: 1, output: `✖ Het maken van de release is mislukt. Alles is teruggezet zoals het was.\n${why}` };
  }
}

/** A release that was killed half-way is finished or undone before anything else. @returns an answer when the command ends here */
function endUnfinished(root: string, version: string, dryRun: boolean, terminal: Terminal): CommandResult | undefined {
  const journal = readJournal(root);
  if (!journal) return undefined;
  if (isRunning(journal))
    return {
      exitCode: 1,
      output: `Er wordt op dit moment al een release gemaakt: ${journal.version} (proces ${journal.pid}). Wacht tot die klaar is.`,
    };
  if (dryRun) {
    const output = `Release ${journal.version} is halverwege blijven steken. Zonder --dry-run wordt dat eerst hersteld.`;
    return { exitCode: 1, output };
  }
  const end = recover(root, journal);
  if (end === 'undone') {
    terminal.say(`Release ${journal.version} was halverwege blijven steken. Wat er al stond is teruggedraaid.`);
    return undefined;
  }
  terminal.say(`Release ${journal.version} was al helemaal gemaakt en nagerekend, alleen nog niet afgesloten. Dat is nu gedaan.`);
  return journal.version === version ? { exitCode: 0, output: `✔ Release ${version} is klaar. Leg haar vast met git commit.` } : undefined;
}

/** The note's file, looked for where the command was typed and then in the root; undefined when it is not there. */
function noteFile(root: string, path: string | undefined): string | undefined {
  if (path === undefined) return undefined;
  return [resolve(process.env.INIT_CWD ?? root, path), join(root, path)].find((file) => existsSync(file));
}

function signingKey({ values }: CommandLine): { sign?: SigningKey; refusals: Refusal[] } {
  if (values.sign === undefined) return { refusals: [] };
  const key = resolve(process.env.INIT_CWD ?? '.', values.sign);
  try {
    return { sign: { key, ending: keyKind(key) === 'minisign' ? 'minisig' : 'sig' }, refusals: [] };
  } catch {
    return {
      refusals: [
        { reason: `De sleutel ${key} is niet te lezen.`, mend: 'Geef het pad van uw geheime sleutel, zoals --sign ~/.ssh/id_ed25519.' },
      ],
    };
  }
}

const stepTexts: Record<Step, string> = {
  journal: 'begonnen',
  snapshot: 'pagina’s vastgezet',
  changes: 'lijst van wijzigingen geschreven',
  pdf: 'PDF gemaakt',
  manifest: 'manifest geschreven',
  verify: 'alles nagerekend',
  sign: 'handtekening',
  done: 'afgesloten',
};

function progress(terminal: Terminal): (step: Step) => void {
  const started = Date.now();
  return (step) => {
    const seconds = Math.round((Date.now() - started) / 1000);
    terminal.say(`  [${steps.indexOf(step) + 1}/${steps.length}] ${stepTexts[step]} (${seconds} s)`);
  };
}
