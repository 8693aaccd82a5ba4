import { wordEdits } from './edits';
import type { ComparedPart } from './parts';
import { likeness, wordsOf } from './sentences';
import type { Edit, PageRef } from './types';

/** Shorter sentences ("Bel 112.") stand in many places; finding one elsewhere says nothing. */
const SHORTEST = 4;
const SHORTEST_BETWEEN_PAGES = 8;
const MOVED_AND_CHANGED = 0.75;

interface Place {
  text: string;
  label: string;
  page: PageRef;
  set: (edit: Edit) => void;
}

/** The parts of a page that changed, for finding what moved between pages. */
export interface ComparedPage extends PageRef {
  parts: ComparedPart[];
}

/**
 * Finds sentences that went in one place and came in another: first word for word within a page, then nearly so, then word for
 * word between pages. Changes the edits in place, from `removed` and `added` to `left` and `arrived`.
 */
export function markMoves(pages: readonly ComparedPage[]): void {
  for (const page of pages) {
    const gone = placesOf(page, 'removed', SHORTEST);
    const come = placesOf(page, 'added', SHORTEST);
    pairExactly(gone, come, false);
    for (const arrival of come) {
      const best = [...gone]
        .map((departure) => ({ departure, score: likeness(departure.text, arrival.text) }))
        .filter(({ score }) => score >= MOVED_AND_CHANGED)
        .sort((a, b) => b.score - a.score)[0]?.departure;
      if (best) pair(best, arrival, gone, come, false);
    }
  }
  const gone = new Set(pages.flatMap((page) => [...placesOf(page, 'removed', SHORTEST_BETWEEN_PAGES)]));
  const come = new Set(pages.flatMap((page) => [...placesOf(page, 'added', SHORTEST_BETWEEN_PAGES)]));
  pairExactly(gone, come, true);
}

function placesOf(page: ComparedPage, type: 'added' | 'removed', shortest: number): Set<Place> {
  const places = new Set<Place>();
  for (const part of page.parts) {
    part.edits.forEach((edit, index) => {
      if (edit.type !== type || wordsOf(edit.text).length < shortest) return;
      places.add({
        text: edit.text,
        label: part.label,
        page: { id: page.id, title: page.title },
        set: (fresh) => {
          part.edits[index] = fresh;
        },
      });
    });
  }
  return places;
}

function pairExactly(gone: Set<Place>, come: Set<Place>, betweenPages: boolean): void {
  const byText = new Map<string, Place[]>();
  for (const place of gone) byText.set(place.text, [...(byText.get(place.text) ?? []), place]);
  for (const arrival of come) {
    const departure = byText.get(arrival.text)?.find((place) => gone.has(place) && (place.page.id !== arrival.page.id) === betweenPages);
    if (departure) pair(departure, arrival, gone, come, betweenPages);
  }
}

function pair(departure: Place, arrival: Place, gone: Set<Place>, come: Set<Place>, betweenPages: boolean): void {
  gone.delete(departure);
  come.delete(arrival);
  const changed = departure.text !== arrival.text;
  departure.set({
    type: 'left',
    text: departure.text,
    ...(betweenPages ? { page: arrival.page } : { to: arrival.label }),
  });
  arrival.set({
    type: 'arrived',
    text: arrival.text,
    ...(betweenPages ? { page: departure.page } : { from: departure.label }),
    ...(changed ? { words: wordEdits(departure.text, arrival.text) } : {}),
  });
}
