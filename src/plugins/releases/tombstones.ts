import { addressOf, type ReleaseSite } from './releaseSite';

/** What stands at the address of a page that the newest release does not have there any more. */
export interface TombstoneData {
  /** Address on the site. */
  path: string;
  title: string;
  /** Where the page stands now, when it only moved. */
  movedTo?: string;
  /** The release that no longer has it. */
  goneSince: string;
  /** The last release that had it, with the page there. */
  last: { name: string; href: string };
  /** Another page that an editor named in its place. */
  instead?: { title: string; href: string };
}

/** Every address at which some earlier release had a page and the newest has none, so that no link dies. Newest first. */
export function tombstones(site: ReleaseSite): TombstoneData[] {
  const [newest, ...older] = site.releases.map(({ name }) => name);
  if (newest === undefined) return [];
  const taken = new Set([...(site.pages.get(newest)?.values() ?? [])].map(({ url }) => url));
  const names = [newest, ...older];
  return older.flatMap((name, index) =>
    [...(site.pages.get(name) ?? [])].flatMap(([id, { title, url }]): TombstoneData[] => {
      if (taken.has(url)) return [];
      taken.add(url);
      const movedTo = addressOf(site, newest, id);
      const instead = insteadOf(site, newest, id);
      return [
        {
          path: url,
          title,
          ...(movedTo ? { movedTo } : {}),
          goneSince: names[index] ?? newest,
          last: { name, href: addressOf(site, name, id) ?? '/' },
          ...(instead ? { instead } : {}),
        },
      ];
    }),
  );
}

/** The page that the last notice about a page names in its place. */
function insteadOf(site: ReleaseSite, newest: string, id: string): TombstoneData['instead'] {
  const notices = site.releases.flatMap((release) => release.notices.filter(({ pages, instead }) => instead && pages.includes(id)));
  const instead = notices[0]?.instead;
  const place = instead ? site.pages.get(newest)?.get(instead) : undefined;
  return instead && place ? { title: place.title, href: addressOf(site, newest, instead) ?? '/' } : undefined;
}
