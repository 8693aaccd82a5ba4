import { dequantise } from '../embedding/quantise';
import { postingValues } from '../engine/boosts';
import type { Corpus, CorpusPage } from '../engine/corpus';
import { pathOf } from '../engine/hits';
import type { Postings, Words } from '../engine/types';
import { viewVersion } from '../engine/versionView';
import { FORMAT_VERSION } from '../pack/container';
import type { PackInput } from '../pack/write';

/**
 * One version as lines of JSON for a search server: what the index is, then concepts, term vectors and sections. EXPORT.md has
 * the fields and how they map. The same corpus gives the same lines.
 * @param input what `indexCorpus` made of the corpus
 * @throws RangeError for a version that the corpus does not have
 */
export function* exportLines(corpus: Corpus, input: PackInput, version: string): Generator<string> {
  const published = corpus.versions.find(({ name }) => name === version);
  if (!published) throw new RangeError(`no version ${version}`);
  const { words, base, older, membership, vectors } = input;
  const core = { version, basePath: published.basePath, words, base, ...(older && membership ? { older, membership } : {}) };
  const dims = vectors?.terms.rows.dims ?? 0;
  yield line('index', { format: FORMAT_VERSION, version, encoder: vectors?.terms.encoderId ?? '', dims });
  for (const concept of corpus.thesaurus.concepts) yield line('concept', { ...concept });
  if (vectors) {
    const rows = dequantise(vectors.terms.rows);
    const { stems, weights } = vectors.terms;
    for (const [row, stem] of stems.entries())
      yield line('term', { term: words.stems[stem], weight: round((weights[row] ?? 0) / 255), vector: rowOf(rows, row, dims) });
  }
  const view = viewVersion(core);
  const pages = new Map(published.pages.map((page) => [page.id, page]));
  const places = view.layers.map(({ sectionNumbers }) => new Map([...sectionNumbers].map((number, place) => [number, place])));
  const rows = [vectors?.baseSections, vectors?.olderSections].map((quantised) => quantised && dequantise(quantised));
  const texts = [input.baseTexts, input.olderTexts];
  const concepts = view.layers.map(({ layer }) => conceptsByDocument(layer.sectionConcepts, words));
  const seen = new Map<string, number>();
  for (const [number, { pageId, anchor, heading }] of view.sections.entries()) {
    const layer = places.findIndex((numbers) => numbers.has(number));
    const place = places[layer]?.get(number) ?? -1;
    const page = pages.get(pageId);
    const record = view.pages[view.pageOfSection[number] ?? -1];
    if (!page || !record) throw new RangeError(`no page ${pageId}`);
    const vectorRows = rows[layer];
    yield line('section', {
      id: unique(`${pageId}#${anchor}`, seen),
      url: pathOf(published.basePath, record) + (anchor === '' ? '' : `#${anchor}`),
      heading,
      text: texts[layer]?.[place] ?? '',
      ...ofPage(page),
      sectionConcepts: concepts[layer]?.get(place) ?? [],
      ...(vectorRows ? { vector: rowOf(vectorRows, place, dims) } : {}),
    });
  }
}

function line(type: string, fields: object): string {
  return JSON.stringify({ type, ...fields });
}

function ofPage({ id, url: _, sections: __, ...page }: CorpusPage) {
  return { page: id, ...page };
}

/** A page may have two sections without an anchor. */
function unique(id: string, seen: Map<string, number>): string {
  const nth = (seen.get(id) ?? 0) + 1;
  seen.set(id, nth);
  return nth === 1 ? id : `${id}~${nth}`;
}

function rowOf(rows: Float32Array, row: number, dims: number): number[] {
  return Array.from(rows.subarray(row * dims, (row + 1) * dims), round);
}

/** Four decimals are finer than the four bits that a number has. */
function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

function conceptsByDocument(
  { starts, documents, values }: Postings,
  { thesaurus }: Words,
): Map<number, { id: string; frequency: number }[]> {
  const found = new Map<number, { id: string; frequency: number }[]>();
  thesaurus.concepts.forEach(({ id }, row) => {
    for (let i = starts[row] ?? 0; i < (starts[row + 1] ?? 0); i++) {
      const document = documents[i] ?? -1;
      found.set(document, [...(found.get(document) ?? []), { id, frequency: (values[i] ?? 0) / postingValues.conceptSteps }]);
    }
  });
  return found;
}
