/** The shapes of a change list: plain data, written to `releases/VERSION.changes.json` and read by the site. */

/** A run of words within a changed sentence. */
export interface Words {
  type: 'same' | 'added' | 'removed';
  text: string;
}

/** A page that a sentence came from or went to. */
export interface PageRef {
  id: string;
  title: string;
}

/** What happened to one sentence. `gap` stands for one or more unchanged sentences. */
export type Edit =
  | { type: 'same'; text: string }
  | { type: 'gap' }
  | { type: 'added'; text: string }
  | { type: 'removed'; text: string }
  | { type: 'changed'; words: Words[] }
  /** Moved to here, from another place on the page (`from`: its heading) or from another page; with `words` when it changed on the way. */
  | { type: 'arrived'; text: string; from?: string; page?: PageRef; words?: Words[] }
  /** Moved from here, to another place on the page or to another page. */
  | { type: 'left'; text: string; to?: string; page?: PageRef };

/** A section, a step or a text field of a page that changed. */
export interface PartChange {
  group: 'field' | 'step' | 'section';
  /** Name of the field, `steps`, or the heading. */
  key: string;
  label: string;
  /** The label before, when it was another. */
  oldLabel?: string;
  type: 'added' | 'removed' | 'changed' | 'moved';
  /** It also stands in another place on the page than before. */
  moved?: true;
  edits: Edit[];
}

/** A field with a value or a list of values that changed. */
export interface FactChange {
  key: string;
  label: string;
  added: string[];
  removed: string[];
  /** The same values in another order, where the order means something. */
  reordered?: true;
}

export interface PageChange {
  id: string;
  kind: string;
  title: string;
  /** Address below the version's root. */
  url: string;
  oldTitle?: string;
  oldUrl?: string;
  audience: 'staff' | 'public';
  roles: string[];
  /** `quiet`: nothing that a reader sees, such as search words or the date of the last review. */
  type: 'added' | 'removed' | 'renamed' | 'changed' | 'quiet';
  parts: PartChange[];
  facts: FactChange[];
  /** Labels of the invisible fields that changed. */
  quiet: string[];
}

export interface ChangeCounts {
  added: number;
  removed: number;
  renamed: number;
  changed: number;
  quiet: number;
  same: number;
}

/** Everything that changed between two releases; `from` is null for the first. */
export interface ChangeList {
  from: string | null;
  to: string;
  counts: ChangeCounts;
  /** Sorted by kind (as in `content/kinds`), then by id. */
  pages: PageChange[];
}
