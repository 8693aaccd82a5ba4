import type { Concept, Contact } from '../../../src/content/registry/schemas';
import { compareVersionPages } from '../../../src/release/changes/compare';
import { type Names, namesOf } from '../../../src/release/changes/names';
import { type SourceFile, snapshotOf, titlesOf } from '../../../src/release/changes/snapshot';
import type { ChangeList } from '../../../src/release/changes/types';

/** Names as on the site, with one contact and one concept. */
export function sampleNames(titles: ReadonlyMap<string, string> = new Map()): Names {
  return namesOf(titles, {
    contacts: new Map([['comensha', { id: 'comensha', name: 'CoMensha' } as Contact]]),
    concepts: new Map([['bedenktijd', { id: 'bedenktijd', prefLabel: 'bedenktijd' } as Concept]]),
  });
}

/** A page as an editor writes it: front matter fields as YAML lines, then Markdown. */
export function page(path: string, fields: string, body: string): SourceFile {
  return { path, source: `---\n${fields.trim()}\n---\n\n${body.trim()}\n` };
}

/** The change list between two sets of files. */
export function compareFiles(before: readonly SourceFile[], after: readonly SourceFile[]): ChangeList {
  const names = sampleNames(new Map([...titlesOf(before), ...titlesOf(after)]));
  return compareVersionPages({ name: '2026.1', pages: snapshotOf(before, names) }, { name: '2026.2', pages: snapshotOf(after, names) });
}
