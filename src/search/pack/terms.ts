import type { ByteReader, ByteWriter } from './bytes';
import { Malformed } from './errors';

/** Sorted terms, each as the number of characters shared with the one before, and the rest; rests joined by newlines. */
export function writeTerms(writer: ByteWriter, terms: readonly string[]): void {
  const shared = terms.map((term, i) => sharedPrefix(terms[i - 1] ?? '', term));
  writer.varint(terms.length);
  writer.varints(shared);
  writer.text(terms.map((term, i) => term.slice(shared[i])).join('\n'));
}

/** @throws Truncated, Malformed */
export function readTerms(reader: ByteReader): string[] {
  const shared = reader.varints(reader.count());
  const text = reader.text();
  const rests = shared.length === 0 ? [] : text.split('\n');
  if (rests.length !== shared.length) throw new Malformed(`${rests.length} terms, announced ${shared.length}`);
  let previous = '';
  return rests.map((rest, i) => {
    previous = previous.slice(0, shared[i]) + rest;
    return previous;
  });
}

/** Number of characters (UTF-16) that two words begin with alike; never the first half of a character of two. */
export function sharedPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return /[\ud800-\udbff]/.test(a[length - 1] ?? '') ? length - 1 : length;
}
