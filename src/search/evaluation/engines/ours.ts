import { openFirstStage, openPack } from '../../build/open';
import { buildPack } from '../../build/pack';
import type { AnalyserOptions } from '../../dutch/types';
import type { Corpus, CorpusVersion } from '../../engine/corpus';
import type { Engine } from '../../engine/engine';
import { ENTRY_FILE, printEntry } from '../../pack/entry';
import { DEPTH, type EvaluatedEngine } from '../types';

/** Our engine as it is, and without one of its parts at a time. */
export interface OurEngines {
  readonly whole: Engine;
  /** Made when asked for: each needs a pack of its own. */
  readonly variants: Readonly<Record<string, () => EvaluatedEngine>>;
}

export const OURS = 'eigen';
/** The engine before everyday labels, other languages, texts and vectors have come. */
export const FIRST_STAGE = 'eerste bestanden';
export const WITHOUT = {
  thesaurus: 'zonder thesaurus',
  questions: 'zonder vragen',
  vectors: 'zonder vectoren',
  compounds: 'zonder samenstellingen',
} as const;

/** Builds and opens one version, through the same pack as a browser. */
export function ourEngines(corpus: Corpus, version: string): OurEngines {
  const built = buildPack(corpus);
  const whole = openPack(built.files, version);
  const variant = (name: string, of: Corpus, options?: AnalyserOptions) => (): EvaluatedEngine =>
    evaluated(openPack(buildPack(of, options).files, version, options), name);
  return {
    whole,
    variants: {
      // The rings of everyday words stay: what is measured is what concepts and their labels are worth.
      [WITHOUT.thesaurus]: variant(WITHOUT.thesaurus, { ...corpus, thesaurus: { ...corpus.thesaurus, concepts: [] } }),
      [WITHOUT.questions]: variant(WITHOUT.questions, { ...corpus, versions: corpus.versions.map(unasked), answers: [] }),
      [WITHOUT.vectors]: () => evaluated(openPack(withoutVectors(built), version), WITHOUT.vectors),
      [FIRST_STAGE]: () => evaluated(openFirstStage(built.files, version), FIRST_STAGE),
      [WITHOUT.compounds]: variant(WITHOUT.compounds, corpus, { compounds: false }),
    },
  };
}

export function evaluated(engine: Engine, name = OURS): EvaluatedEngine {
  return {
    name,
    search: async (query) => {
      const { hits, nothingStrong, help, provisional } = await engine.search({ query, limit: DEPTH });
      return { pages: hits.map(({ id }) => id), nothingStrong, help, provisional };
    },
  };
}

function unasked(version: CorpusVersion): CorpusVersion {
  return { ...version, pages: version.pages.map((page) => ({ ...page, questions: [] })) };
}

/** The same pack as a reader sees it that was published without its files of vectors. */
function withoutVectors({ files, entry }: ReturnType<typeof buildPack>): ReadonlyMap<string, Uint8Array> {
  const versions = entry.versions.map((one) => {
    const { vectors: _, olderVectors: __, ...rest } = one.files;
    return { ...one, files: rest };
  });
  return new Map([...files, [ENTRY_FILE, new TextEncoder().encode(printEntry({ ...entry, versions }))]]);
}
