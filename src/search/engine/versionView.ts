import type { CoreData, Layer, PageRecord, SectionRecord } from './types';

/** The pages and sections of one version, numbered anew: sections of a page lie together. */
export interface VersionView {
  readonly pages: readonly PageRecord[];
  readonly sections: readonly SectionRecord[];
  readonly pageOfSection: Uint32Array;
  /** Sections of page p: `sectionStarts[p]` up to `sectionStarts[p + 1]`. */
  readonly sectionStarts: Uint32Array;
  readonly layers: readonly LayerView[];
}

/** A layer with the new numbers of its records; −1 for a record that the version does not have. */
export interface LayerView {
  readonly layer: Layer;
  readonly pageNumbers: Int32Array;
  readonly sectionNumbers: Int32Array;
}

/** Picks one version out of the layers. A name that is not among the older versions means the newest. */
export function viewVersion({ version, base, older, membership }: CoreData): VersionView {
  const bit = membership ? membership.versions.indexOf(version) : -1;
  const has = (sets: readonly bigint[] | undefined, record: number): boolean => ((sets?.[record] ?? 0n) >> BigInt(bit)) % 2n === 1n;
  const picked =
    bit < 0 || !older || !membership
      ? [
          pick(
            base,
            () => true,
            () => true,
          ),
        ]
      : [
          pick(
            base,
            (page) => has(membership.basePages, page),
            (section) => has(membership.baseSections, section),
          ),
          pick(
            older,
            (page) => has(membership.olderPages, page),
            (section) => has(membership.olderSections, section),
          ),
        ];
  return number(picked);
}

interface Picked {
  readonly layer: Layer;
  readonly pages: readonly number[];
  readonly sections: readonly number[];
}

function pick(layer: Layer, page: (record: number) => boolean, section: (record: number) => boolean): Picked {
  return { layer, pages: [...layer.pages.keys()].filter(page), sections: [...layer.sections.keys()].filter(section) };
}

function number(picked: readonly Picked[]): VersionView {
  const pages = picked.flatMap(({ layer, pages: places }) => places.flatMap((place) => layer.pages[place] ?? []));
  const places = new Map(pages.map(({ id }, place) => [id, place]));
  const sectionsOfPage: { view: number; place: number; record: SectionRecord }[][] = pages.map(() => []);
  picked.forEach(({ layer, sections }, view) => {
    for (const place of sections) {
      const record = layer.sections[place];
      if (record) sectionsOfPage[places.get(record.pageId) ?? -1]?.push({ view, place, record });
    }
  });
  const layers = picked.map(({ layer }) => ({
    layer,
    pageNumbers: new Int32Array(layer.pages.length).fill(-1),
    sectionNumbers: new Int32Array(layer.sections.length).fill(-1),
  }));
  let page = 0;
  picked.forEach(({ pages: records }, view) => {
    for (const record of records) layers[view]?.pageNumbers.fill(page++, record, record + 1);
  });
  const sections: SectionRecord[] = [];
  const sectionStarts = new Uint32Array(pages.length + 1);
  sectionsOfPage.forEach((list, owner) => {
    for (const { view, place, record } of list) layers[view]?.sectionNumbers.fill(sections.push(record) - 1, place, place + 1);
    sectionStarts[owner + 1] = sections.length;
  });
  const pageOfSection = new Uint32Array(sections.length);
  for (let owner = 0; owner < pages.length; owner++) pageOfSection.fill(owner, sectionStarts[owner], sectionStarts[owner + 1]);
  return { pages, sections, pageOfSection, sectionStarts, layers };
}
