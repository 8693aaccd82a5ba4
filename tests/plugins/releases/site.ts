import { readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { applyRelease } from '../../../src/release/apply';
import { commit, makeSite, planOf, put, quickTools } from '../../release/site';

// Git, schemas and comparing, several times over.
jest.setTimeout(60_000);

/**
 * A site with two releases and a working version that goes on. In 2026.2 the law page changed and moved, and a second law page
 * is gone; in the working version a third came.
 */
export async function siteWithReleases(): Promise<string> {
  const root = makeSite();
  const law = readFileSync(join(root, 'docs/wet/artikel.md'), 'utf8');
  const another = (id: string, title: string): string => law.replace(/^id: .*$/m, `id: ${id}`).replace(/^title: .*$/m, `title: ${title}`);
  put(root, 'docs/wet/weg.md', another('wet-weg', 'Oude wet'));
  commit(root, 'meer');
  await applyRelease(root, planOf(root), quickTools);
  commit(root, '2026.1');
  rmSync(join(root, 'docs/wet/weg.md'));
  renameSync(join(root, 'docs/wet/artikel.md'), join(root, 'docs/wet/nieuw-adres.md'));
  put(root, 'docs/wet/nieuw-adres.md', law.replace(/\n$/, '\n\nHier komt een zin bij.\n'));
  commit(root, 'herzien');
  await applyRelease(root, planOf(root, { version: '2026.2', title: 'Tweede', note: 'Lees **dit**.', date: '2026-12-02' }), quickTools);
  commit(root, '2026.2');
  put(root, 'docs/wet/later.md', another('wet-later', 'Latere wet'));
  return root;
}
