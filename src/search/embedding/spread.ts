import type { Activation, CompiledConcept } from './types';

/** How much of a concept's weight its neighbours get. */
export const SPREAD = { broader: 0.25, related: 0.15, narrower: 0.15 } as const;

/** Adds the neighbours, one step away, of the concepts that the query names; a concept keeps the largest weight it gets. */
export function spread(direct: readonly Activation[], concepts: readonly CompiledConcept[]): Activation[] {
  const all = new Map(direct.map((activation) => [activation.concept, activation]));
  for (const source of direct) {
    for (const via of ['broader', 'related', 'narrower'] as const) {
      for (const concept of concepts[source.concept]?.[via] ?? []) {
        const target = concepts[concept];
        const weight = source.weight * SPREAD[via];
        if (target === undefined || weight <= (all.get(concept)?.weight ?? 0)) continue;
        const { label, labelKind, coverage, words } = source;
        all.set(concept, { concept, id: target.id, prefLabel: target.prefLabel, weight, via, label, labelKind, coverage, words });
      }
    }
  }
  return [...all.values()];
}
