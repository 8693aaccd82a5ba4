import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeContext } from '../content/compose/context';
import { readLibrary } from '../content/library';
import type { ReleaseTools } from './apply';
import { docsFolder } from './files';
import { bookHtml } from './print/book';
import { printPdf } from './print/pdf';
import { signManifest } from './signature';
import { siteTitle } from './siteTitle';
import { currentCommit } from './state';

/** The real programs behind a release: Docusaurus, Chromium, and the editor's own tool for signatures. */
export function releaseTools(root: string, onStep: ReleaseTools['onStep']): ReleaseTools {
  const { name, version } = packageFacts(join(root, 'package.json'));
  return {
    snapshot: docusaurusSnapshot,
    pdf: (folder, plan) => printPdf(bookHtml(composeContext(readLibrary(folder, docsFolder(plan.version))), { ...plan, site: siteTitle })),
    sign: (folder, release, key) => {
      signManifest(folder, release, key);
    },
    software: { name, version, docusaurus: packageFacts(join(root, 'node_modules/@docusaurus/core/package.json')).version },
    commit: currentCommit(root),
    onStep,
  };
}

/** Docusaurus' own `docs:version`. @throws with what Docusaurus said */
export function docusaurusSnapshot(root: string, version: string): void {
  const docusaurus = join(root, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
  const result = spawnSync(process.execPath, [docusaurus, 'docs:version', version], { cwd: root, encoding: 'utf8' });
  if (result.status !== 0) throw new Error(`Docusaurus kon de pagina’s niet vastzetten:\n${result.stdout}${result.stderr}`);
}

function packageFacts(file: string): { name: string; version: string } {
  return JSON.parse(readFileSync(file, 'utf8')) as { name: string; version: string };
}
