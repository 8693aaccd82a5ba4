import type { CorpusPage } from '../../engine/corpus';
import { DEPTH } from '../types';

/** A section as every peer is given it. */
export interface PeerDocument {
  /** Place in the list. */
  readonly id: string;
  readonly page: string;
  readonly title: string;
  readonly heading: string;
  readonly text: string;
}

/** What the fields count for in every peer. */
export const PEER_BOOSTS = { title: 2, heading: 1.5, text: 1 } as const;

/** Sections to ask a peer for, so that ten pages are left after grouping. */
export const PEER_SECTIONS = 200;

/**
 * The sections of a version, with all words that our own engine has: what a page says of itself and the words that people use
 * for it stand with its first section. Labels of the thesaurus and questions are part of our engine: `zonder vragen` and `zonder thesaurus`
 * say what they are worth.
 */
export function peerDocuments(pages: readonly CorpusPage[]): readonly PeerDocument[] {
  return pages
    .flatMap((page) =>
      page.sections.map(({ heading, text }, place) => ({
        page: page.id,
        title: page.title,
        heading,
        text: place === 0 ? [page.summary, page.action ?? '', text, ...page.keywords].join('\n') : text,
      })),
    )
    .map((document, place) => ({ id: String(place), ...document }));
}

/** Sections in order → pages in order: a page stands where its best section does. */
export function pagesOf(documents: readonly PeerDocument[], ids: Iterable<string>): readonly string[] {
  const pages = new Set<string>();
  for (const id of ids) {
    const page = documents[Number(id)]?.page;
    if (page !== undefined) pages.add(page);
    if (pages.size === DEPTH) break;
  }
  return [...pages];
}
