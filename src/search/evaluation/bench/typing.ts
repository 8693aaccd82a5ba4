/** Every state of the search field while someone types a query: from two letters on, spaces included. */
export function keystrokes(query: string): string[] {
  const letters = [...query];
  return letters.slice(1).map((_, place) => letters.slice(0, place + 2).join(''));
}

/** So many of the queries, evenly spread, that hardly any kind is left out. */
export function spread<T>(list: readonly T[], count: number): T[] {
  if (list.length <= count) return [...list];
  return Array.from({ length: count }, (_, i) => list[Math.floor((i * list.length) / count)] as T);
}
