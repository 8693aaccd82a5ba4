/**
 * Every number that decides an order stands here. Scores of words and concepts are BM25-like sums; what follows fusion is
 * on a scale where the best text match or the best vector match counts for its weight at most.
 */
export const boosts = {
  /** Frequencies count this much in each field, before saturation (the weighted fields of BM25F, Robertson et al. 2004). */
  field: { text: 1, heading: 2, title: 3, keywords: 2.5, summary: 1, questions: 2 },

  /** BM25: how soon a word that is repeated stops to count, and how much a long section is held against it. */
  saturation: 1.2,
  lengthPenalty: 0.6,

  /** What a page says of itself, against what its best section says. */
  page: 1,
  /** How people ask for it. Who types a single word wants pages that hold it more than those that are asked for with it. */
  question: { ofMore: 0.4, ofOneWord: 0.1 },

  /** A concept in a section, against words (T2). */
  concept: { weight: 1.5, saturation: 1.5 },

  /** A page that the thesaurus names for a concept: term frequency of the first, second and further pages. */
  conceptPage: [3, 1.5, 1] as const,
  /** A concept that a page names in its front matter. */
  ownConcept: 2,

  /** Fusion of text and meaning. Never 0: Orama takes 0 for absent and uses a half. */
  fusion: { text: 0.45, vector: 0.55 },
  /**
   * Each list is divided by its own best, so that the best of nothing counts in full. Meaning therefore counts for less when even
   * its best is far off: not at all under the first cosine, in full from the second on.
   */
  trust: { none: 0.1, full: 0.5 },

  /** The title holds the query: at most this, when query and title are the same words. */
  title: 0.35,
  /** The page belongs to the reader's own role. */
  role: 0.06,
  /** The page holds the one word that was typed: who types a single word wants to see it. */
  word: 0.8,
  /** The same for another form of the word, when some page holds it as it was typed. */
  otherForm: 0.5,
  /** The query asks for this kind of page by name. */
  kind: 0.1,
  /** Half of all pages are signals, and some word of a query stands in one by chance. */
  signal: 0.1,
  /** A page for residents, when the searcher speaks of himself. */
  audience: 0.2,
  /** The page that says who helps, when the searcher speaks of himself: an answer in any case, below one that fits better. */
  help: 0.5,
  /** A page in another language than the query's loses this share of its score. */
  otherLanguage: 0.5,
  /** A page in the language of a foreign query, that holds as much of it as the best page; less when it holds less. */
  sameLanguage: 0.25,
  /** A page in the language that the query is surely in: help that the reader can read goes first. */
  ownLanguage: 1.2,
} as const;

/** Limits that keep a result readable and a search short. */
export const limits = {
  /** Pages that are put in order. */
  pages: 200,
  /** Pages found by words: the share of the best text score that they need. */
  textShare: 0.1,
  /** Pages that take part by meaning alone, and the share of the best cosine that they need. */
  vectorPages: 100,
  vectorShare: 0.4,
  /** Second section of a page: the share of the first one's score that it needs. */
  secondSection: 0.6,
  /** Characters of an excerpt. */
  excerpt: 180,
  suggestions: 5,
  /** What a word of the thesaurus adds to a score, weight × rarity, before it is worth a mark. */
  marked: 0.3,
  /** Concepts shown with a hit. */
  concepts: 4,
  /** Under this share of the best text score a hit rests on meaning more than on words. */
  weakShare: 0.15,
} as const;

/** How frequencies are written in postings; see FORMAT.md. */
export const postingValues = {
  /** A word that is repeated more often says no more. */
  mostRepeats: 4,
  /** Steps of a concept's frequency. */
  conceptSteps: 8,
} as const;
