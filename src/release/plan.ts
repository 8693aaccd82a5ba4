import type { Issue } from '../content/issue';
import type { ChangeList } from './changes/types';
import { paths } from './files';
import { compareVersions, isVersionName, suggestVersion } from './version';

/** What an editor asked for. */
export interface ReleaseRequest {
  version: string;
  title: string;
  /** Markdown; undefined when no note was given. */
  note: string | undefined;
  /** ISO date. */
  date: string;
  /** Path of the secret key to sign with, and the ending of the signature's name. */
  sign?: SigningKey;
}

export interface SigningKey {
  key: string;
  ending: 'sig' | 'minisig';
}

/** What is known about the site before anything is written. */
export interface ReleaseState {
  today: string;
  /** Releases that exist, newest first. */
  releases: readonly { name: string; date: string }[];
  /** Paths that are not committed, without the note itself; undefined when this is no Git repository. */
  uncommitted: readonly string[] | undefined;
  /** Problems of the working version, warnings too. */
  issues: readonly Issue[];
  /** What the check on search says; empty when all is well. */
  searchProblems: readonly string[];
  hasChromium: boolean;
  /** Paths below `docs/` that will be frozen. */
  docs: readonly string[];
  changes: ChangeList;
}

/** Exactly what will be done: `--dry-run` prints it, and the same plan is carried out. */
export interface ReleasePlan {
  version: string;
  date: string;
  title: string;
  note: string;
  previous: string | null;
  sign: SigningKey | null;
  changes: ChangeList;
  /** Files that will be made, in the order in which they are made. */
  creates: string[];
  /** Files that will be changed. */
  updates: string[];
}

/** A reason not to release, with how to mend it. */
export interface Refusal {
  reason: string;
  mend: string;
}

/** Request and state → a plan, or every reason why not. Pure: reads and writes nothing. */
export function planRelease(request: ReleaseRequest, state: ReleaseState): { plan: ReleasePlan } | { refusals: Refusal[] } {
  const refusals = [...requestRefusals(request, state), ...stateRefusals(state)];
  if (refusals.length > 0) return { refusals };
  const { version, date, title, note = '', sign } = request;
  return {
    plan: {
      version,
      date,
      title: title.trim(),
      note: note.trim(),
      previous: state.releases[0]?.name ?? null,
      sign: sign ?? null,
      changes: state.changes,
      creates: [
        ...state.docs.map((path) => `${paths.docs(version)}/${path}`),
        paths.sidebars(version),
        ...(state.releases.length === 0 ? [paths.versions] : []),
        paths.changes(version),
        paths.pdf(version),
        paths.manifest(version),
        ...(sign ? [paths.signature(version, sign.ending)] : []),
      ],
      updates: state.releases.length === 0 ? [] : [paths.versions],
    },
  };
}

function requestRefusals({ version, title, note, date }: ReleaseRequest, { releases, today }: ReleaseState): Refusal[] {
  const names = releases.map(({ name }) => name);
  const suggestion = suggestVersion(names, today);
  const refusals: Refusal[] = [];
  const newest = releases[0];
  if (!isVersionName(version)) {
    refusals.push({
      reason: version ? `"${version}" is geen goede naam voor een release.` : 'Er staat niet bij welke release u wilt maken.',
      mend: `Een naam is het jaar, een punt en een volgnummer. De volgende is ${suggestion}: npm run kb -- release ${suggestion} …`,
    });
  } else if (names.includes(version)) {
    refusals.push({
      reason: `Release ${version} bestaat al en verandert nooit meer.`,
      mend: `Maak een nieuwe: ${suggestion}. Of zet er een bericht bij: kb erratum ${version}.`,
    });
  } else if (newest && compareVersions(version, newest.name) < 0) {
    refusals.push({
      reason: `${version} komt voor de nieuwste release, ${newest.name}.`,
      mend: `Kies een naam die daarna komt: ${suggestion}.`,
    });
  }
  if (title.trim().length < 3)
    refusals.push({ reason: 'De release heeft geen titel.', mend: 'Geef een titel mee, zoals --title "Herziening meldroutes".' });
  if (note === undefined || note.trim() === '') {
    refusals.push({
      reason: 'Er is geen bericht bij de release, of het is leeg.',
      mend: 'Schrijf in een bestand wat er nieuw is en voor wie, en geef het mee: --note bericht.md',
    });
  }
  if (!isDate(date)) refusals.push({ reason: `"${date}" is geen datum.`, mend: 'Schrijf de datum als JJJJ-MM-DD, zoals 2026-12-01.' });
  else if (newest && date < newest.date) {
    refusals.push({
      reason: `${date} is eerder dan de vorige release (${newest.date}).`,
      mend: 'Kies een latere datum, of laat --date weg: dan is het vandaag.',
    });
  }
  return refusals;
}

function stateRefusals({ uncommitted, issues, searchProblems, hasChromium, docs }: ReleaseState): Refusal[] {
  const refusals: Refusal[] = [];
  if (docs.length === 0)
    refusals.push({ reason: 'Er zijn geen pagina’s in docs/.', mend: 'Draai de opdracht in de map van de kennisbank.' });
  if (uncommitted === undefined) {
    refusals.push({
      reason: 'Deze map staat niet onder Git, dus later is niet na te gaan waar de release vandaan kwam.',
      mend: 'Draai "git init" en leg alles vast met "git commit".',
    });
  } else if (uncommitted.length > 0) {
    refusals.push({
      reason: `Er zijn wijzigingen die nog niet zijn vastgelegd: ${someOf(uncommitted)}.`,
      mend: 'Leg ze eerst vast met "git add" en "git commit", of maak ze ongedaan.',
    });
  }
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    refusals.push({
      reason: `De inhoud heeft ${errors.length === 1 ? '1 fout' : `${errors.length} fouten`}: ${someOf(errors.map(place))}.`,
      mend: 'Draai "npm run kb -- check --errors". Bij elke fout staat wat u kunt doen.',
    });
  }
  const late = issues.filter(({ rule }) => rule === 'review-passed');
  if (late.length > 0) {
    refusals.push({
      reason: `De controledatum is voorbij van: ${someOf(late.map(({ file }) => file))}.`,
      mend: 'Lees die pagina’s na en pas "reviewed" en "review_by" aan.',
    });
  }
  for (const problem of searchProblems) {
    refusals.push({
      reason: `Het zoeken is niet goed genoeg: ${problem}`,
      mend: 'Draai "npm run kb -- evaluate" en kijk welke vragen hun pagina niet meer vinden.',
    });
  }
  if (!hasChromium) {
    refusals.push({
      reason: 'Chromium is niet gevonden. Dat maakt de PDF.',
      mend: 'Installeer het met "sudo apt-get install chromium", of zet CHROMIUM_PATH.',
    });
  }
  return refusals;
}

function place({ file, line }: Issue): string {
  return `${file}:${line}`;
}

/** The first few of a list, and how many more there are. */
function someOf(values: readonly string[], most = 5): string {
  const unique = [...new Set(values)];
  return unique.length <= most ? unique.join(', ') : `${unique.slice(0, most).join(', ')} en nog ${unique.length - most}`;
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
}
