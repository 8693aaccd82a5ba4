/**
 * From a search box to the search page, through memory alone: whether a query may stand in the address is only known once
 * its words have been read for danger.
 */
let waiting: { readonly query: string } | undefined;

export function handOver(query: string): void {
  waiting = { query };
}

/** What was handed over, once. */
export function takeOver(): string | undefined {
  const query = waiting?.query;
  waiting = undefined;
  return query;
}

/** Queries by entry of the history, for Back; they live as long as this page. */
const remembered = new Map<string, string>();

export function rememberQuery(entry: string, query: string): void {
  remembered.set(entry, query);
}

export function recallQuery(entry: string): string | undefined {
  return remembered.get(entry);
}
