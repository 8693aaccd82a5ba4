import type { Hit } from '../../search/engine/result';

/** What an older release says about a page that was found. */
export interface OlderHit {
  readonly version: string;
  readonly hit: Hit;
}

export interface OlderPage {
  readonly id: string;
  /** Newest first. */
  readonly hits: readonly OlderHit[];
}

/**
 * Pages of which an older release says something different from the version being read, or that it no longer has. By page id,
 * in the order in which the releases (newest first) find them; what says the same as a newer release is left out.
 * @param current all hits of the version being read, enough to compare with
 */
export function olderPages(current: readonly Hit[], older: readonly { version: string; hits: readonly Hit[] }[]): OlderPage[] {
  const said = new Map(current.map((hit) => [hit.id, new Set([sayingOf(hit)])]));
  const pages = new Map<string, OlderHit[]>();
  for (const { version, hits } of older) {
    for (const hit of hits) {
      const known = said.get(hit.id) ?? new Set<string>();
      said.set(hit.id, known);
      const saying = sayingOf(hit);
      if (known.has(saying)) continue;
      known.add(saying);
      pages.set(hit.id, [...(pages.get(hit.id) ?? []), { version, hit }]);
    }
  }
  return [...pages].map(([id, found]) => ({ id, hits: found }));
}

/** What a reader would see of a hit, whatever the version it stands in. */
function sayingOf({ title, summary, action, heading, excerpt }: Hit): string {
  return JSON.stringify([title.text, summary, action ?? '', heading, excerpt.text]);
}
