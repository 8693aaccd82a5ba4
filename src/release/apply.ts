import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatIssue } from '../content/issue';
import { paths, readJson } from './files';
import { closeJournal, type Journal, openJournal, undo, writeWhole } from './journal';
import { asManifest, type Manifest, type ManifestFacts, makeManifest } from './manifest';
import type { ReleasePlan } from './plan';
import { trust } from './signature';
import { verifyReleases } from './verify';

/** The steps of a release, in order. After each of them everything can still be undone; after `manifest` it can also be finished. */
export const steps = ['journal', 'snapshot', 'changes', 'pdf', 'manifest', 'verify', 'sign', 'done'] as const;
export type Step = (typeof steps)[number];

/** What a release needs from outside: programs that take long or that a test replaces. */
export interface ReleaseTools {
  /** Docusaurus' own `docs:version`. */
  snapshot: (root: string, version: string) => void | Promise<void>;
  /** The release as PDF, made from the frozen pages. */
  pdf: (root: string, plan: ReleasePlan) => Promise<Uint8Array>;
  sign: (root: string, version: string, key: string) => void;
  software: Manifest['software'];
  commit: string | null;
  /** Called when a step is done. */
  onStep: (step: Step) => void;
}

/**
 * Carries out a plan: the only place that writes a release. The journal comes first and goes last; in between a failure undoes
 * everything, and a killed process is brought to an end by {@link recover} at the next run.
 * @throws what went wrong, after undoing it
 */
export async function applyRelease(root: string, plan: ReleasePlan, tools: ReleaseTools): Promise<Manifest> {
  const { version } = plan;
  const versionsFile = join(root, paths.versions);
  const journal: Journal = {
    version,
    pid: process.pid,
    versions: existsSync(versionsFile) ? readFileSync(versionsFile, 'utf8') : null,
    signed: plan.sign !== null,
    keep: [trust.ssh].filter((path) => existsSync(join(root, path))),
  };
  openJournal(root, journal);
  try {
    tools.onStep('journal');
    await tools.snapshot(root, version);
    tools.onStep('snapshot');
    writeWhole(root, paths.changes(version), `${JSON.stringify(plan.changes, null, 1)}\n`);
    tools.onStep('changes');
    writeWhole(root, paths.pdf(version), await tools.pdf(root, plan));
    tools.onStep('pdf');
    const manifest = makeManifest(root, factsOf(root, plan, tools));
    writeWhole(root, paths.manifest(version), `${JSON.stringify(manifest, null, 2)}\n`);
    tools.onStep('manifest');
    const { issues } = verifyReleases(root, version);
    if (issues.length > 0) throw new Error(`De nacontrole vond fouten:\n${issues.map(formatIssue).join('\n')}`);
    tools.onStep('verify');
    if (plan.sign !== null) tools.sign(root, version, plan.sign.key);
    tools.onStep('sign');
    closeJournal(root);
    tools.onStep('done');
    return manifest;
  } catch (error) {
    undo(root, journal);
    throw error;
  }
}

function factsOf(root: string, { version, date, title, note, previous }: ReleasePlan, { software, commit }: ReleaseTools): ManifestFacts {
  const before = previous === null ? undefined : asManifest(readJson(join(root, paths.manifest(previous))));
  return {
    version,
    date,
    title,
    note,
    software,
    commit,
    previous: before ? { version: before.version, digest: before.digest } : null,
  };
}
