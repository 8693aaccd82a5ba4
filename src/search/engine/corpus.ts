/** What the search room is given: plain data, made from the library by `search/build`. Nothing here knows files or Markdown. */

/** One page of one version. All lists are sorted as given by the library. */
export interface CorpusPage {
  id: string;
  kind: string;
  /** Address below the version's root, with slashes at both ends. */
  url: string;
  title: string;
  /** One sentence. */
  summary: string;
  /** What to do now, in one line; only signals have it. */
  action?: string;
  audience: 'staff' | 'public';
  roles: readonly string[];
  forms: readonly string[];
  settings: readonly string[];
  /** ISO 639-1; `nl` for almost all. */
  lang: string;
  /** Words that people use and the text does not. */
  keywords: readonly string[];
  /** How people ask for the page; the same in every version. */
  questions: readonly string[];
  /** Ids of concepts that the page is about. */
  concepts: readonly string[];
  sections: readonly CorpusSection[];
}

export interface CorpusSection {
  /** Empty for the text above the first heading. */
  anchor: string;
  heading: string;
  /** Plain text; paragraphs and items are separated by a newline. */
  text: string;
}

/** A concept of the thesaurus, after SKOS. */
export interface CorpusConcept {
  id: string;
  prefLabel: string;
  altLabels: readonly string[];
  hiddenLabels: readonly string[];
  /** Labels in other languages, by ISO 639-1 code. */
  labels: Readonly<Record<string, readonly string[]>>;
  definition?: string;
  broader: readonly string[];
  related: readonly string[];
  pages: readonly string[];
  help?: 'danger' | 'victim' | 'elsewhere';
}

/** A question with all pages of the newest version that answer it, each with a grade: 3 answers it, 2 a good part, 1 is better than nothing. */
export interface CorpusAnswer {
  question: string;
  pages: readonly (readonly [id: string, grade: 1 | 2 | 3])[];
}

export interface Thesaurus {
  concepts: readonly CorpusConcept[];
  /** Words that mean about the same in everyday Dutch. */
  rings: readonly (readonly string[])[];
}

/** One version of the documentation. `name` is `current` for the working version, else the release, such as `2026.1`. */
export interface CorpusVersion {
  name: string;
  /** Path of the version's root on the site, with slashes at both ends: `/` or `/2026.1/`. */
  basePath: string;
  pages: readonly CorpusPage[];
}

export interface Corpus {
  /** Newest first; the first is the one that answers unless another is asked for. */
  versions: readonly CorpusVersion[];
  thesaurus: Thesaurus;
  /** What vectors are tuned on, beside the questions of pages; the same for every version. */
  answers: readonly CorpusAnswer[];
}
