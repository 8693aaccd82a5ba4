/** All that shapes the vectors. Another value is another encoder: the id changes with it. Values as measured; see each use. */
export interface Parameters {
  readonly dims: number;
  /** A term that fewer sections hold, and no label, gets no vector of its own: it is its parts and its neighbours. */
  readonly leastSections: number;
  /** Words to each side that count as neighbours. */
  readonly window: number;
  readonly titleWeight: number;
  readonly conceptWeight: number;
  readonly neighbourWeight: number;
  readonly ringWeight: number;
  /** Exponent on the frequencies of contexts (Levy, Goldberg and Dagan 2015). */
  readonly smoothing: number;
  readonly oversampling: number;
  readonly powerIterations: number;
  readonly retrofitIterations: number;
  /** Constant of the smooth inverse frequency (Arora, Liang and Ma 2017). */
  readonly sif: number;
  /** Weight of the concepts of a query beside its words. */
  readonly conceptShare: number;
  /** Tuning on questions and answers: how often all are gone through, the step, and how sharply pages are told apart. */
  readonly rounds: number;
  readonly rate: number;
  readonly temperature: number;
  /** An answer, which names all pages, against a question of one page: how often it is heard in a round, and what it weighs. */
  readonly answerTimes: number;
  readonly answerWeight: number;
  readonly seed: number;
}

export const PARAMETERS: Parameters = {
  dims: 20,
  leastSections: 3,
  window: 6,
  titleWeight: 0.3,
  conceptWeight: 3,
  neighbourWeight: 0.3,
  ringWeight: 2,
  smoothing: 0.75,
  oversampling: 12,
  powerIterations: 1,
  retrofitIterations: 10,
  sif: 1e-3,
  conceptShare: 0.4,
  rounds: 1,
  rate: 0.04,
  temperature: 8,
  answerTimes: 4,
  answerWeight: 4,
  seed: 273,
};

/** Raise when the code that trains or encodes changes what comes out for the same parameters. */
const GENERATION = 4;

/** `terms-2-64-` and a hash of the parameters (FNV-1a, 32 bits). */
export function encoderIdOf(parameters: Parameters): string {
  const entries = Object.entries(parameters).sort(([a], [b]) => (a < b ? -1 : 1));
  let hash = 0x811c9dc5;
  for (const letter of JSON.stringify(entries)) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0;
  return `terms-${GENERATION}-${parameters.dims}-${hash.toString(16).padStart(8, '0')}`;
}
