import { type TrainingPair, type Tunable, tune } from '../../../src/search/embedding/tune';

const parameters = { rounds: 20, rate: 0.05, temperature: 8, seed: 1 };

/** Four terms and three pages of one section; term 0 points to page 0, though its questions are answered by page 1. */
function scene(): Tunable {
  return {
    dims: 2,
    terms: Float32Array.of(1, 0, 0, 1, -1, 0, 0.6, 0.8),
    sections: Float32Array.of(1, 0, 0, 1, -1, 0),
    sectionStarts: [0, 1, 2, 3],
    outside: () => false,
  };
}

function cosine({ dims, sections }: Tunable, { terms, shifts }: ReturnType<typeof tune>, row: number, page: number): number {
  const at = (values: ArrayLike<number>, place: number) => Array.from({ length: dims }, (_, i) => values[place * dims + i] ?? 0);
  const left = at(terms, row);
  const right = at(sections, page).map((value, i) => value + (at(shifts, page)[i] ?? 0));
  const dot = left.reduce((sum, value, i) => sum + value * (right[i] ?? 0), 0);
  return dot / Math.hypot(...left) / Math.hypot(...right);
}

function asks(row: number, page: number): TrainingPair {
  return { terms: [[row, 1]], pages: [[page, 1]], weight: 1, times: 1 };
}

const pairs: readonly TrainingPair[] = [asks(0, 1)];

test('a question comes closer to the page that answers it than to the others', () => {
  const tuned = tune(scene(), pairs, parameters);
  expect(cosine(scene(), tuned, 0, 1)).toBeGreaterThan(cosine(scene(), tuned, 0, 0));
  expect(cosine(scene(), tuned, 0, 1)).toBeGreaterThan(cosine(scene(), tuned, 0, 2));
});

test('of two pages that answer, the one with the larger share comes nearer, and both nearer than a third', () => {
  const answer: TrainingPair = {
    terms: [[0, 1]],
    pages: [
      [1, 0.75],
      [2, 0.25],
    ],
    weight: 1,
    times: 1,
  };
  const tuned = tune(scene(), [answer], { ...parameters, rounds: 60 });
  const [zero, one, two] = [0, 1, 2].map((page) => cosine(scene(), tuned, 0, page)) as [number, number, number];
  expect(one).toBeGreaterThan(two);
  expect(two).toBeGreaterThan(zero);
});

test('what is heard twice is as if it were written twice', () => {
  const once = asks(0, 1);
  expect(tune(scene(), [{ ...once, times: 2 }], parameters)).toEqual(tune(scene(), [once, once], parameters));
});

test('of two that disagree, the one that weighs more wins', () => {
  const tuned = tune(scene(), [{ ...asks(0, 1), weight: 4 }, asks(0, 2)], { ...parameters, rounds: 60 });
  expect(cosine(scene(), tuned, 0, 1)).toBeGreaterThan(cosine(scene(), tuned, 0, 2));
});

test('words that no question holds stay where they are, and what was given is not changed', () => {
  const given = scene();
  const { terms } = tune(given, pairs, parameters);
  expect(terms.subarray(2)).toEqual(scene().terms.subarray(2));
  expect(given).toEqual({ ...scene(), outside: expect.any(Function) });
});

test('a page outside is neither moved nor held against the others', () => {
  const apart = { ...scene(), outside: (page: number) => page === 0 };
  const { shifts } = tune(apart, pairs, parameters);
  expect([...shifts.subarray(0, 2)]).toEqual([0, 0]);
});

test('a page is as near as its nearest section: another that points away is no reason to move', () => {
  const alone = { ...scene(), sections: Float32Array.of(1, 0, 0, 1), sectionStarts: [0, 1, 2, 2] };
  const two = { ...scene(), sections: Float32Array.of(1, 0, -1, 0, 0, 1), sectionStarts: [0, 2, 3, 3] };
  const asked: TrainingPair[] = [asks(3, 0)];
  const once = { ...parameters, rounds: 1 };
  expect(tune(two, asked, once)).toEqual(tune(alone, asked, once));
});

test('the same input gives the same bits; without questions nothing moves', () => {
  expect(tune(scene(), pairs, parameters)).toEqual(tune(scene(), pairs, parameters));
  expect(tune(scene(), [], parameters).terms).toEqual(scene().terms);
});

test('a question of unknown words is no reason to move', () => {
  expect(tune(scene(), [{ ...asks(0, 1), terms: [] }], parameters).terms).toEqual(scene().terms);
});

/** The slope of one step against a difference of the loss itself. */
test('the first step goes downhill', () => {
  const loss = (tuned: ReturnType<typeof tune>): number => {
    const likeness = [0, 1, 2].map((page) => Math.exp(parameters.temperature * cosine(scene(), tuned, 3, page)));
    return -Math.log((likeness[2] ?? 0) / likeness.reduce((sum, one) => sum + one, 0));
  };
  const far: TrainingPair[] = [asks(3, 2)];
  const before = loss({ terms: scene().terms, shifts: new Float32Array(6) });
  expect(loss(tune(scene(), far, { ...parameters, rounds: 1, rate: 0.01 }))).toBeLessThan(before);
});

test('of very many pages a sample is held against a question, its own page always among them', () => {
  const pages = 2000;
  const many: Tunable = {
    ...scene(),
    sections: Float32Array.from({ length: 2 * pages }, (_, i) => Math.cos((i >> 1) * 0.7 + (i % 2) * 1.5)),
    sectionStarts: Array.from({ length: pages + 1 }, (_, page) => page),
  };
  const { shifts } = tune(many, [asks(0, 1999)], { ...parameters, rounds: 1 });
  const moved = Array.from({ length: pages }, (_, page) => shifts[2 * page] !== 0 || shifts[2 * page + 1] !== 0).filter(Boolean);
  expect(moved.length).toBeLessThanOrEqual(512);
  expect(shifts.subarray(2 * 1999).some((value) => value !== 0)).toBe(true);
});
