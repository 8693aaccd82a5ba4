import type { QueryAnalysis } from '../dutch/types';
import type { Activation } from './types';

const SURE = 0.3;
const SURE_OF_SELF = 0.45;

/** How people say that something happens to themselves, folded: Dutch, English, Polish, Romanian, Bulgarian, Ukrainian, Arabic, Turkish. */
const MYSELF =
  /^(?:mij|mijn|me|mezelf|my|im|mnie|moj|moje|moja|moim|moich|mi|meu|mea|mele|мен|ме|ми|моя|моят|мене|мені|міи|моі|ني|لي|انا|benim|beni|bana)$/;
/** *Ik zie* and *ik vermoed* are a witness's words; these are not. */
const I = /^(?:ik|i)$/;
const UNDERGOES = /^(?:word|wordt|moet|mag|durf|krijg|ben|kan|wil|am|have|must|cannot|cant|need)$/;
/** *Mijn cliënt*: a professional speaks. */
const OFFICIAL = /^(?:client|clienten|gemeente|collega|collegas|leerling|leerlingen|wijk|klant|team|organisatie|patient|dossier)/;

function speaksOfSelf({ words }: QueryAnalysis): boolean {
  return words.some(({ surface }, index) => {
    const next = words[index + 1]?.surface ?? '';
    return (MYSELF.test(surface) && !OFFICIAL.test(next)) || (I.test(surface) && UNDERGOES.test(next));
  });
}

/** Whom the reader should be pointed to before any result. */
export interface Help {
  readonly kind: 'danger' | 'victim';
  /** The concept that says so. */
  readonly concept: string;
  /** `self`: the concept asks for no help by itself, but the reader speaks of himself. */
  readonly why: 'concept' | 'self';
}

/**
 * Danger goes before all. A clear concept in a query about oneself (*mijn baas heeft mijn paspoort*) is taken for a victim's:
 * a box too many costs a glance, a box too few may cost more.
 */
export function helpFor(analysis: QueryAnalysis, activations: readonly Activation[]): Help | undefined {
  const named = activations.filter(({ via }) => via === 'label');
  for (const kind of ['danger', 'victim'] as const) {
    const concept = named.find((activation) => activation.help === kind && activation.weight >= SURE);
    if (concept) return { kind, concept: concept.id, why: 'concept' };
  }
  const strongest = named[0];
  return strongest && strongest.weight >= SURE_OF_SELF && speaksOfSelf(analysis)
    ? { kind: 'victim', concept: strongest.id, why: 'self' }
    : undefined;
}
