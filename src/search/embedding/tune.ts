import { PARAMETERS, type Parameters } from './parameters';
import { randomNumbers } from './random';

/** A question as the encoder reads it, and the pages that answer it. */
export interface TrainingPair {
  /** Rows of term vectors, each once, and what each weighs in the sum. */
  readonly terms: readonly (readonly [row: number, weight: number])[];
  /** Places among the pages, each with its share of the answer; the shares add up to one. */
  readonly pages: readonly (readonly [page: number, share: number])[];
  /** How much the pair counts among the others, and how often a round goes through it. */
  readonly weight: number;
  readonly times: number;
}

/** What questions may move. Rows of `dims` numbers. */
export interface Tunable {
  readonly dims: number;
  readonly terms: Float32Array;
  /** Unit length, or zeros. */
  readonly sections: Float32Array;
  /** Sections of page p: `sectionStarts[p]` up to `sectionStarts[p + 1]`. */
  readonly sectionStarts: ArrayLike<number>;
  /** Pages that a question is not to be answered by. */
  readonly outside: (page: number) => boolean;
}

/** Term rows as they became, not of unit length, and per page what all its sections move by. */
export interface Tuned {
  readonly terms: Float32Array;
  readonly shifts: Float32Array;
}

const BATCH = 256;
/** Pages that a batch of questions is held against: of more pages a sample, so that a site ten times as large takes ten times as long. */
const MOST_PAGES = 512;
/** Adam's own constants (Kingma and Ba 2015). */
const ADAM = { first: 0.9, second: 0.999, least: 1e-8 } as const;

/**
 * Moves words and pages so that a question comes closer to the pages that answer it than to the others: softmax over the cosines
 * of all pages, each by its nearest section (the loss of Karpukhin et al. 2020, with every other page for a negative), against the
 * shares of the pages that answer (ListNet, Cao et al. 2007). A page moves as a whole, so that its sections in other versions can
 * follow.
 */
export function tune(
  tunable: Tunable,
  pairs: readonly TrainingPair[],
  { rounds, rate, temperature, seed }: Pick<Parameters, 'rounds' | 'rate' | 'temperature' | 'seed'> = PARAMETERS,
): Tuned {
  const { dims, sectionStarts } = tunable;
  const pages = sectionStarts.length - 1;
  const terms = Float64Array.from(tunable.terms);
  const shifts = new Float64Array(pages * dims);
  const moveTerms = adam(terms);
  const moveShifts = adam(shifts);
  const random = randomNumbers(seed);
  const inside = [...Array(pages).keys()].filter((page) => !tunable.outside(page));
  const heard = pairs.flatMap((pair) => Array.from({ length: pair.times }, () => pair));
  for (let round = 0; round < rounds; round += 1) {
    const order = shuffled(heard.length, random);
    for (let from = 0; from < order.length; from += BATCH) {
      const batch = order.slice(from, from + BATCH).flatMap((place) => heard[place] ?? []);
      const held = sampleOf(inside, batch, random);
      const slopes = { terms: new Float64Array(terms.length), shifts: new Float64Array(shifts.length) };
      const places = placesOf(tunable, held, shifts);
      for (const pair of batch) addSlope(tunable, terms, places, held, pair, temperature, pair.weight / batch.length, slopes);
      // Smaller and smaller steps: what was heard last must not count for more than what was heard first.
      const left = 1 - (round + from / order.length) / rounds;
      moveTerms(slopes.terms, rate * left);
      moveShifts(slopes.shifts, rate * left);
    }
  }
  return { terms: Float32Array.from(terms), shifts: Float32Array.from(shifts) };
}

/** All pages, or as many as are held against a batch: those that its questions are answered by, and others by lot. Rising. */
function sampleOf(inside: readonly number[], batch: readonly TrainingPair[], random: () => number): readonly number[] {
  if (inside.length <= MOST_PAGES) return inside;
  const chosen = new Set(batch.flatMap(({ pages }) => pages.map(([page]) => page)));
  while (chosen.size < MOST_PAGES) chosen.add(inside[Math.floor(random() * inside.length)] ?? 0);
  return [...chosen].sort((a, b) => a - b);
}

/** Sections after the move of their pages: directions, and the lengths that they had before those were made one. */
interface Places {
  readonly directions: Float64Array;
  readonly lengths: Float64Array;
}

function placesOf({ dims, sections, sectionStarts }: Tunable, held: readonly number[], shifts: Float64Array): Places {
  const directions = new Float64Array(sections.length);
  const lengths = new Float64Array(sections.length / dims);
  for (const page of held) {
    for (let section = sectionStarts[page] ?? 0; section < (sectionStarts[page + 1] ?? 0); section += 1) {
      let square = 0;
      for (let i = 0; i < dims; i += 1) {
        const value = (sections[section * dims + i] ?? 0) + (shifts[page * dims + i] ?? 0);
        directions[section * dims + i] = value;
        square += value * value;
      }
      const length = Math.sqrt(square) || 1;
      lengths[section] = length;
      for (let i = 0; i < dims; i += 1) directions[section * dims + i] = (directions[section * dims + i] ?? 0) / length;
    }
  }
  return { directions, lengths };
}

function addSlope(
  { dims, sectionStarts }: Tunable,
  terms: Float64Array,
  { directions, lengths }: Places,
  held: readonly number[],
  { terms: weights, pages }: TrainingPair,
  temperature: number,
  share: number,
  slopes: { terms: Float64Array; shifts: Float64Array },
): void {
  const query = new Float64Array(dims);
  for (const [row, weight] of weights) for (let i = 0; i < dims; i += 1) query[i] = (query[i] ?? 0) + weight * (terms[row * dims + i] ?? 0);
  const length = Math.hypot(...query);
  if (length === 0) return;
  for (let i = 0; i < dims; i += 1) query[i] = (query[i] ?? 0) / length;

  const nearest = new Int32Array(held.length).fill(-1);
  const cosines = new Float64Array(held.length).fill(Number.NEGATIVE_INFINITY);
  let best = Number.NEGATIVE_INFINITY;
  // Most of the time goes here and in the next loop: they have no guards against holes.
  for (let place = 0; place < held.length; place += 1) {
    const page = held[place] as number;
    const end = sectionStarts[page + 1] as number;
    let highest = Number.NEGATIVE_INFINITY;
    for (let section = sectionStarts[page] as number; section < end; section += 1) {
      let sum = 0;
      for (let i = 0, at = section * dims; i < dims; i += 1, at += 1) sum += (query[i] as number) * (directions[at] as number);
      if (sum <= highest) continue;
      highest = sum;
      nearest[place] = section;
    }
    cosines[place] = highest;
    best = Math.max(best, highest);
  }
  const likeness = cosines.map((cosine) => Math.exp(temperature * (cosine - best)));
  const total = likeness.reduce((sum, one) => sum + one, 0);

  const shares = new Map(pages);
  const ofQuery = new Float64Array(dims);
  for (let place = 0; place < held.length; place += 1) {
    const page = held[place] as number;
    const section = nearest[place] as number;
    const slope = share * temperature * ((likeness[place] as number) / total - (shares.get(page) ?? 0));
    if (section < 0 || slope === 0) continue;
    const cosine = cosines[place] as number;
    const length = lengths[section] as number;
    for (let i = 0, at = section * dims, to = page * dims; i < dims; i += 1, at += 1, to += 1) {
      const direction = directions[at] as number;
      ofQuery[i] = (ofQuery[i] as number) + slope * direction;
      // Only what is square to a direction turns it.
      slopes.shifts[to] = (slopes.shifts[to] as number) + (slope * ((query[i] as number) - cosine * direction)) / length;
    }
  }
  let along = 0;
  for (let i = 0; i < dims; i += 1) along += (ofQuery[i] ?? 0) * (query[i] ?? 0);
  for (const [row, weight] of weights) {
    for (let i = 0; i < dims; i += 1) {
      const turn = ((ofQuery[i] ?? 0) - along * (query[i] ?? 0)) / length;
      slopes.terms[row * dims + i] = (slopes.terms[row * dims + i] ?? 0) + weight * turn;
    }
  }
}

/** Makes the steps of one list of numbers. */
function adam(values: Float64Array): (slopes: Float64Array, rate: number) => void {
  const mean = new Float64Array(values.length);
  const square = new Float64Array(values.length);
  let step = 0;
  return (slopes, rate) => {
    step += 1;
    const [first, second] = [1 - ADAM.first ** step, 1 - ADAM.second ** step];
    for (let i = 0; i < values.length; i += 1) {
      const slope = slopes[i] ?? 0;
      mean[i] = ADAM.first * (mean[i] ?? 0) + (1 - ADAM.first) * slope;
      square[i] = ADAM.second * (square[i] ?? 0) + (1 - ADAM.second) * slope * slope;
      values[i] = (values[i] ?? 0) - (rate * (mean[i] ?? 0)) / first / (Math.sqrt((square[i] ?? 0) / second) + ADAM.least);
    }
  };
}

/** Fisher and Yates. */
function shuffled(count: number, random: () => number): number[] {
  const order = [...Array(count).keys()];
  for (let i = count - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
  }
  return order;
}
