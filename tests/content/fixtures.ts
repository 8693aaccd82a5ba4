import { join } from 'node:path';
import { type Library, readLibrary } from '../../src/content/library';

export const fixtureRoot = join(__dirname, '../fixtures/library');
export const invalidRoot = join(__dirname, '../fixtures/invalid');
export const today = '2026-06-01';

/** A small library in which everything is right. */
export function fixtureLibrary(): Library {
  return readLibrary(fixtureRoot);
}
