import type { Layer, PageRecord, Postings, SectionRecord } from '../engine/types';
import { block, readColumn, readList, whole, writeColumn, writeList } from './block';
import type { ByteReader, ByteWriter } from './bytes';
import { type Block, blockReader } from './container';
import { Malformed } from './errors';
import { readPostings, writePostings } from './postings';

/** Blocks `PAGE`, `SECT`, `SEWO`, `PGKW` and `PGCO` of FORMAT.md; `SECO` is written by itself. */
export function writeLayer(layer: Layer): Block[] {
  return [
    block('PAGE', (writer) => writePages(writer, layer.pages)),
    block('SECT', (writer) => writeSections(writer, layer.sections)),
    block('SEWO', (writer) => writePostings(writer, layer.sectionWords)),
    block('PGKW', (writer) => writePostings(writer, layer.pageKeywords)),
    block('PGCO', (writer) => writePostings(writer, layer.pageConcepts)),
  ];
}

/** Block `SECO` of FORMAT.md. */
export function writeSectionConcepts(layer: Layer): Block {
  return block('SECO', (writer) => writePostings(writer, layer.sectionConcepts));
}

/**
 * The layer with its block `SECO`.
 * @throws Truncated, Malformed
 */
export function withSectionConcepts(layer: Layer, blocks: ReadonlyMap<string, Uint8Array>, concepts: number): Layer {
  const sectionConcepts = whole(blockReader(blocks, 'SECO'), (reader) => readPostings(reader, concepts, layer.sections.length));
  return { ...layer, sectionConcepts };
}

/**
 * A layer without the concepts of its sections.
 * @param stems number of stems in the words
 * @param concepts number of concepts in the thesaurus
 * @throws Truncated, Malformed
 */
export function readLayer(blocks: ReadonlyMap<string, Uint8Array>, stems: number, concepts: number): Layer {
  const pages = whole(blockReader(blocks, 'PAGE'), readPages);
  const sections = whole(blockReader(blocks, 'SECT'), readSections);
  const postings = (tag: string, rows: number, documents: number) =>
    whole(blockReader(blocks, tag), (reader) => readPostings(reader, rows, documents));
  return {
    pages,
    sections,
    sectionWords: postings('SEWO', stems, sections.length),
    pageKeywords: postings('PGKW', stems, pages.length),
    pageConcepts: postings('PGCO', concepts, pages.length),
    sectionConcepts: noPostings(concepts),
  };
}

/** Until they come. */
function noPostings(rows: number): Postings {
  return { starts: new Uint32Array(rows + 1), documents: new Uint32Array(0), values: new Uint8Array(0) };
}

function writePages(writer: ByteWriter, pages: readonly PageRecord[]): void {
  writer.varint(pages.length);
  writeColumn(
    writer,
    pages.map(({ id }) => id),
  );
  writeColumn(
    writer,
    pages.map(({ kind }) => kind),
  );
  writeColumn(
    writer,
    pages.map(({ url }) => url),
  );
  writeColumn(
    writer,
    pages.map(({ title }) => title),
  );
  writeColumn(
    writer,
    pages.map(({ summary }) => summary),
  );
  writeColumn(
    writer,
    pages.map(({ action }) => action ?? ''),
  );
  writeColumn(
    writer,
    pages.map(({ audience }) => audience),
  );
  writeColumn(
    writer,
    pages.map(({ roles }) => roles.join(' ')),
  );
  writeColumn(
    writer,
    pages.map(({ forms }) => forms.join(' ')),
  );
  writeColumn(
    writer,
    pages.map(({ settings }) => settings.join(' ')),
  );
  writeColumn(
    writer,
    pages.map(({ lang }) => (lang === 'nl' ? '' : lang)),
  );
}

function readPages(reader: ByteReader): PageRecord[] {
  const count = reader.count();
  const column = () => readColumn(reader, count);
  const [ids, kinds, urls, titles, summaries, actions] = [column(), column(), column(), column(), column(), column()];
  const [audiences, roles, forms, settings, langs] = [column(), column(), column(), column(), column()];
  const list = (values: readonly string[], i: number) => (values[i] ?? '').split(' ').filter(Boolean);
  return ids.map((id, i) => ({
    id,
    kind: kinds[i] ?? '',
    url: urls[i] ?? '',
    title: titles[i] ?? '',
    summary: summaries[i] ?? '',
    ...(actions[i] ? { action: actions[i] } : {}),
    audience: audiences[i] === 'public' ? 'public' : 'staff',
    roles: list(roles, i),
    forms: list(forms, i),
    settings: list(settings, i),
    lang: langs[i] || 'nl',
  }));
}

/** Sections lie together per page: each page id is written once, with the number of its sections. */
function writeSections(writer: ByteWriter, sections: readonly SectionRecord[]): void {
  const runs: { id: string; count: number }[] = [];
  for (const { pageId } of sections) {
    const last = runs.at(-1);
    if (last?.id === pageId) last.count++;
    else runs.push({ id: pageId, count: 1 });
  }
  writeList(
    writer,
    runs.map(({ count }) => count),
  );
  writeColumn(
    writer,
    runs.map(({ id }) => id),
  );
  writeColumn(
    writer,
    sections.map(({ heading }) => heading),
  );
  writeColumn(
    writer,
    sections.map(({ heading, anchor }) => (anchor !== '' && anchor === plainAnchor(heading) ? '=' : anchor)),
  );
}

function readSections(reader: ByteReader): SectionRecord[] {
  const counts = readList(reader);
  const ids = readColumn(reader, counts.length);
  const pageIds = counts.flatMap((count, run) => {
    if (count > MOST_SECTIONS) throw new Malformed(`${count} sections on one page`);
    return Array.from({ length: count }, () => ids[run] ?? '');
  });
  const headings = readColumn(reader, pageIds.length);
  const anchors = readColumn(reader, pageIds.length);
  return pageIds.map((pageId, i) => {
    const heading = headings[i] ?? '';
    const anchor = anchors[i] ?? '';
    return { pageId, heading, anchor: anchor === '=' ? plainAnchor(heading) : anchor };
  });
}

const MOST_SECTIONS = 10_000;

/** The anchor of most headings, so that it need not be written. Others are: a second heading with the same words, for instance. */
function plainAnchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
    .replaceAll(' ', '-');
}
