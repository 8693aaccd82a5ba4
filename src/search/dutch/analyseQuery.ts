import { PART_WEIGHT } from './analyseText';
import { SEAMS, vocabularySplitter } from './compounds';
import { foreignWords } from './foreign';
import { nearby } from './nearby';
import { completions } from './prefix';
import { runTogether } from './runTogether';
import { stem } from './stem';
import { isQueryStopWord, isStopWord } from './stopWords';
import { tokenise } from './tokenise';
import { typedInLatin } from './typedInLatin';
import {
  type AnalyserOptions,
  FOREIGN,
  type Lexicon,
  type QueryAnalyser,
  type QueryAnalysis,
  type QueryOptions,
  type QueryTerm,
  type QueryWord,
  type StemTerm,
  type Token,
} from './types';

/** What a term weighs by the way it was found; parts and completions are the ones to tune. */
export const QUERY_WEIGHTS = {
  part: PART_WEIGHT,
  piece: 0.3,
  joined: 0.95,
  /** A word of another language that is a Dutch word too. */
  foreignToo: 0.5,
  /** A word of another language of which only the stem is Dutch. */
  alienStem: 0.3,
  /** Parts of a word that was itself a guess. */
  guessedPart: 0.35,
  /** Typing errors of a word that is made of known parts, or that may still be completed. */
  secondGuess: 0.5,
} as const;

const SHORTEST_JOIN = 7;
const SHORTEST_BEGINNING = 4;
const SHORTEST_DOUBT = 7;
const SHORTEST_STRANGE = 5;
const SHORTEST_HEAD = 5;
const SHORTEST_REST = 4;
const LONGEST_QUERY = 400;
/** The stemmer leaves an s after a vowel. */
const PLURAL = /^\p{L}+[aeiouy]s$/u;
/** Words that sound Bulgarian or Ukrainian; one may do so by chance. */
const LEAST_CYRILLIC = 2;

interface Draft {
  readonly token: Token;
  readonly stop: boolean;
  readonly typing: boolean;
  known: boolean;
  readonly terms: QueryTerm[];
}

/** The query side of the Dutch analysis over one pack. Cheap to make: the tables for typing errors come at the first one. */
export function queryAnalyser(lexicon: Lexicon, { compounds = true }: AnalyserOptions = {}): QueryAnalyser {
  const split = compounds ? vocabularySplitter(lexicon.surfaces) : () => [];
  const foreign = foreignWords(lexicon.surfaces);
  const complete = completions(lexicon, compounds ? split : undefined);
  let latin: ReturnType<typeof typedInLatin> | undefined;
  let table: ReturnType<typeof nearby> | undefined;
  const near = (): ReturnType<typeof nearby> => {
    table ??= nearby(lexicon.surfaces);
    return table;
  };

  /** Steps 1 to 5: what the vocabulary holds. */
  const lookUp = (draft: Draft, word: number, given: readonly string[]): void => {
    const { surface, kind } = draft.token;
    const whole = kind === 'reference' ? surface : stem(surface);
    if (lexicon.stems.has(whole) && !draft.stop) {
      const origin = kind === 'reference' ? 'reference' : lexicon.surfaces.has(surface) ? 'exact' : 'stem';
      // The English *boss* has the stem of the Dutch *boos*.
      const alien = origin === 'stem' && lexicon.surfaces.has(FOREIGN + surface);
      add(draft, whole, surface, alien ? QUERY_WEIGHTS.alienStem : 1, origin, word);
      draft.known = !alien;
    }
    for (const part of given) {
      const term = kind === 'reference' ? part : stem(part);
      if (!lexicon.stems.has(term)) continue;
      add(draft, term, part, kind === 'reference' ? QUERY_WEIGHTS.piece : QUERY_WEIGHTS.part, 'part', word);
    }
  };

  /** Counts the words that are of another language to the letter; a likeness may be a Dutch typing error (*protocrl*). */
  const addForeign = (drafts: readonly Draft[]): { alien: number; alike: ReadonlySet<Draft> } => {
    let alien = 0;
    const alike = new Set<Draft>();
    for (const [word, draft] of drafts.entries()) {
      const { surface, kind } = draft.token;
      if (kind === 'reference') continue;
      const dutch = draft.known || draft.stop;
      const matches = foreign(surface, !dutch);
      if (!dutch && matches.length > 0) {
        if (matches.some(({ term }) => term === FOREIGN + surface)) alien += 1;
        else alike.add(draft);
        draft.known = true;
      }
      // Dutch little words (*in*, *de*, *me*) occur in every language: they only count beside words that are surely foreign.
      if (isStopWord(surface)) continue;
      for (const { term, weight } of matches)
        add(draft, term, term.slice(1), weight * (dutch ? QUERY_WEIGHTS.foreignToo : 1), 'foreign', word);
    }
    return { alien, alike };
  };

  /** Only when more words sound so than are Dutch: *pasport* alone is a typing error before it is Bulgarian. */
  const addCyrillic = (drafts: readonly Draft[]): void => {
    const dutch = drafts.filter(({ known, stop, terms }) => known && !stop && !terms.some(({ origin }) => origin === 'foreign')).length;
    const unknown = drafts.filter(({ token, known, stop }) => token.kind === 'word' && !known && !stop);
    if (unknown.length < LEAST_CYRILLIC) return;
    latin ??= typedInLatin(lexicon.surfaces);
    const found = unknown
      .map((draft) => ({ draft, matches: latin?.(draft.token.surface) ?? [] }))
      .filter(({ matches }) => matches.length > 0);
    if (found.length < LEAST_CYRILLIC || found.length <= dutch) return;
    for (const { draft, matches } of found) {
      draft.known = true;
      for (const { term, weight } of matches) add(draft, term, term.slice(FOREIGN.length), weight, 'foreign', drafts.indexOf(draft));
    }
  };

  const indexed = ({ terms }: Draft): boolean =>
    terms.some(
      (term) => term.space === 'surface' || (term.origin !== 'part' && lexicon.stems.frequency(lexicon.stems.indexOf(term.term)) > 0),
    );

  const guess = (draft: Draft, word: number): void => {
    const { surface } = draft.token;
    const madeOfParts = draft.terms.some((term) => term.origin === 'part');
    const certain = madeOfParts || (draft.known && indexed(draft));
    const damp = certain || draft.terms.some((term) => term.origin === 'prefix') ? QUERY_WEIGHTS.secondGuess : 1;
    const limit = certain ? 1 : 3;
    const asTyped = near().words(surface, limit);
    // *Naakfotos* is *naaktfoto's* twice over: the vocabulary holds the single word.
    const whole = asTyped.length === 0 && PLURAL.test(surface) ? near().words(surface.slice(0, -1), limit) : asTyped;
    const candidates = whole.length > 0 || !draft.typing || damp < 1 ? whole : near().beginnings(surface);
    for (const candidate of candidates) {
      add(draft, stem(candidate.surface), candidate.surface, candidate.weight * damp, 'fuzzy', word);
      for (const part of split(candidate.surface)) {
        add(draft, stem(part), part, candidate.weight * damp * QUERY_WEIGHTS.guessedPart, 'fuzzy', word);
      }
    }
  };

  const beginning = (token: Token, word: number): QueryTerm[] =>
    token.surface.length < SHORTEST_BEGINNING
      ? []
      : complete(token, '', word, false).map((term) => ({ ...term, weight: term.weight * QUERY_WEIGHTS.secondGuess }));

  /** *Loverboyproblematiek*: nobody knows the last part, but the first one says a lot. */
  const addHead = (draft: Draft, word: number): void => {
    const { surface } = draft.token;
    for (let cut = surface.length - SHORTEST_REST; cut >= SHORTEST_HEAD; cut -= 1) {
      const head = surface.slice(0, cut);
      if (!lexicon.surfaces.has(head) || !lexicon.stems.has(stem(head))) continue;
      add(draft, stem(head), head, QUERY_WEIGHTS.part, 'part', word);
      return;
    }
  };

  const isKnown = (surface: string): boolean => lexicon.surfaces.has(surface) || lexicon.stems.has(stem(surface));

  /** A row of words without spaces becomes those words again. */
  const apart = (token: Token): Token[] => {
    if (token.kind !== 'word' || isKnown(token.surface) || split(token.surface).length > 0) return [token];
    if (foreign(token.surface, true).length > 0) return [token];
    let start = token.start;
    const pieces = token.end - token.start === token.surface.length ? runTogether(token.surface, lexicon.surfaces) : [];
    if (pieces.length === 0) return [token];
    return pieces.map((surface) => {
      const piece: Token = { surface, start, end: start + surface.length, kind: 'word', pieces: [] };
      start = piece.end;
      return piece;
    });
  };

  /** *fotos* for *foto's*: the stemmer leaves an s after a vowel. */
  const withoutPlural = (token: Token): Token => {
    const single = PLURAL.test(token.surface) ? token.surface.slice(0, -1) : undefined;
    return single !== undefined && token.kind === 'word' && !isKnown(token.surface) && lexicon.surfaces.has(single)
      ? { ...token, surface: single }
      : token;
  };

  const analyse = (text: string, { typing, mistyped = true }: QueryOptions): QueryAnalysis => {
    const query = text.slice(0, LONGEST_QUERY);
    const tokens = tokenise(query)
      .filter((token) => !token.joined)
      .flatMap((token) => (compounds ? apart(token) : [token]))
      .map(withoutPlural);
    const last = tokens.length - 1;
    const everythingStops = tokens.every((token) => isQueryStopWord(token.surface));
    const drafts: Draft[] = tokens.map((token, index) => ({
      token,
      stop: token.kind === 'word' && (everythingStops ? isStopWord(token.surface) : isQueryStopWord(token.surface)),
      typing: typing && index === last,
      known: false,
      terms: [],
    }));
    const parts = drafts.map(({ token, stop }) => (token.kind === 'reference' ? token.pieces : stop ? [] : split(token.surface)));
    for (const [index, draft] of drafts.entries()) lookUp(draft, index, parts[index] ?? []);
    if (compounds) joinNeighbours(drafts, lexicon);
    const { alien, alike } = addForeign(drafts);
    addCyrillic(drafts);
    const dutch = drafts.filter((draft) => draft.known && !draft.stop).length - alien - alike.size;
    for (const [index, draft] of drafts.entries()) {
      // *hulp in…* may go on as *hulp in Utrecht* or as *hulp inspectie*: completing a little word waits until it is alone.
      const completing = draft.typing && (!draft.stop || drafts.every(({ stop }) => stop));
      if (completing) for (const term of complete(draft.token, writtenBefore(drafts, index), index, draft.known)) draft.terms.push(term);
      // A word that only the thesaurus knows may be a typing error that an editor wrote down: *mensenhandle*.
      // So may a word of which only the stem is known: *kenen* may be *ken*, or *kennen* with a letter left out.
      const strange =
        draft.token.surface.length >= SHORTEST_STRANGE &&
        !lexicon.surfaces.has(draft.token.surface) &&
        !draft.terms.some(({ origin }) => origin === 'foreign');
      const doubtful = !draft.known || strange || alike.has(draft) || (draft.token.surface.length >= SHORTEST_DOUBT && !indexed(draft));
      const guessable = mistyped && draft.token.kind === 'word' && !draft.stop && doubtful && !/\p{N}/u.test(draft.token.surface);
      if (guessable && alien <= dutch) guess(draft, index);
      // Nothing looks like it: it may be a beginning, though the reader went on to the next word.
      if (guessable && draft.terms.length === 0) draft.terms.push(...beginning(draft.token, index));
      if (guessable && draft.terms.length === 0 && compounds) addHead(draft, index);
      if (!draft.known) draft.known = draft.terms.some((term) => term.origin === 'part' && draft.token.kind === 'word');
    }
    return {
      query,
      words: drafts.map(toWord),
      terms: drafts.flatMap((draft) => draft.terms.sort((a, b) => b.weight - a.weight)),
    };
  };

  return { analyse, split };
}

/** Step 6: *mensen handel* is *mensenhandel* too. Under 7 letters only when one of both is unknown by itself. */
function joinNeighbours(drafts: readonly Draft[], lexicon: Lexicon): void {
  for (let index = 0; index + 1 < drafts.length; index += 1) {
    const left = drafts[index];
    const right = drafts[index + 1];
    if (left?.token.kind !== 'word' || right?.token.kind !== 'word') continue;
    for (const link of SEAMS) {
      const surface = left.token.surface + link + right.token.surface;
      const unknown = (!left.known && !left.stop) || (!right.known && !right.stop);
      // *Bij school* is no *bijscholing*.
      if (left.stop && right.known && lexicon.surfaces.has(right.token.surface)) continue;
      if (surface.length < SHORTEST_JOIN && !unknown) continue;
      if (!lexicon.surfaces.has(surface) && (surface.length < SHORTEST_JOIN || !lexicon.stems.has(stem(surface)))) continue;
      add(left, stem(surface), surface, QUERY_WEIGHTS.joined, 'joined', index);
      left.known = true;
      right.known = true;
      break;
    }
  }
}

/** The word before, or all groups of digits before a group of digits. */
function writtenBefore(drafts: readonly Draft[], index: number): string {
  const before = drafts[index - 1]?.token.surface ?? '';
  const digits = /^\d+$/.test(drafts[index]?.token.surface ?? '') && /^\d+$/.test(before);
  return digits ? writtenBefore(drafts, index - 1) + before : before;
}

/** The heavier of two equal terms of one word stays. */
function add(draft: Draft, term: string, surface: string, weight: number, origin: StemTerm['origin'], word: number): void {
  const next: StemTerm = { space: 'stem', term, surface, weight, origin, word };
  const same = draft.terms.findIndex((other) => other.space === 'stem' && other.term === term);
  if (same < 0) draft.terms.push(next);
  else if ((draft.terms[same]?.weight ?? 0) < weight) draft.terms[same] = next;
}

function toWord({ token, stop, typing, known }: Draft): QueryWord {
  const { surface, kind, start, end } = token;
  return { surface, stem: kind === 'reference' ? surface : stem(surface), start, end, stop, typing, known };
}
