import { openPack } from '../../build/open';
import { buildPack } from '../../build/pack';
import type { Corpus } from '../../engine/corpus';
import { stages } from '../../pack/entry';
import { peerDocuments } from '../engines/documents';
import { evaluated, OURS } from '../engines/ours';
import { peers } from '../engines/peers';
import type { EvaluatedEngine } from '../types';

/** What a contender publishes: what the first results need, and the rest. */
export interface Published {
  readonly first: readonly (Uint8Array | string)[];
  readonly rest: readonly (Uint8Array | string)[];
  /** Makes the engine that a reader's browser would, from nothing but the files. */
  open(): EvaluatedEngine | Promise<EvaluatedEngine>;
}

export interface Contender {
  readonly name: string;
  /** Everything that a build of the site does for it, meaning included. */
  build(corpus: Corpus): Published | Promise<Published>;
}

/** Ours first: the others are told as so many times it. */
export const contenders: readonly Contender[] = [
  { name: OURS, build: ours },
  ...peers.map(({ name, publish }): Contender => ({ name, build: ({ versions }) => publish(peerDocuments(versions[0]?.pages ?? [])) })),
];

function ours(corpus: Corpus): Published {
  const { files, parts } = buildPack(corpus);
  const of = (wanted: readonly string[]): Uint8Array[] => [...parts].filter(([part]) => wanted.includes(part)).map(([, bytes]) => bytes);
  return { first: of(stages.core), rest: of([...stages.words, ...stages.detail]), open: () => evaluated(openPack(files)) };
}
