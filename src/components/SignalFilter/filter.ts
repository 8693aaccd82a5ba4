/** The three things a list of signals can be narrowed by; also the names in the address and on the items. */
export const filterNames = ['rol', 'vorm', 'plek'] as const;
export type FilterName = (typeof filterNames)[number];
export type Chosen = Partial<Record<FilterName, string>>;
/** What one signal belongs to, per filter. */
export type Belongs = Record<FilterName, readonly string[]>;

/** Whether a signal is shown: it belongs to every chosen value. */
export function matches(signal: Belongs, chosen: Chosen): boolean {
  return filterNames.every((name) => !chosen[name] || signal[name].includes(chosen[name]));
}

/** How many signals each value of a filter would leave, given the other choices. */
export function countsFor(name: FilterName, signals: readonly Belongs[], chosen: Chosen): Map<string, number> {
  const counts = new Map<string, number>();
  for (const signal of signals) {
    if (!matches(signal, { ...chosen, [name]: undefined })) continue;
    for (const value of signal[name]) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** The choices in an address; what is not known there is left out. */
export function chosenFrom(search: string): Chosen {
  const params = new URLSearchParams(search);
  return Object.fromEntries(filterNames.flatMap((name) => (params.get(name) ? [[name, params.get(name)]] : []))) as Chosen;
}

/** The address for choices: `?rol=burgerzaken`, or empty. */
export function searchFor(chosen: Chosen): string {
  const params = new URLSearchParams(filterNames.flatMap((name) => (chosen[name] ? [[name, chosen[name]]] : [])));
  return params.size > 0 ? `?${params}` : '';
}
