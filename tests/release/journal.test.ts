import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { closeJournal, isRunning, openJournal, readJournal, undo, writeWhole } from '../../src/release/journal';
import { makeSite, put, removeSites } from './site';

afterAll(removeSites);
const journal = { version: '2026.1', pid: 4_000_000, versions: null, signed: false, keep: [] };

test('there is one journal at a time', () => {
  const root = makeSite();
  openJournal(root, journal);
  expect(readJournal(root)).toEqual(journal);
  expect(() => openJournal(root, { ...journal, pid: 5 })).toThrow(/EEXIST/);
  expect(readJournal(root)).toEqual(journal);
  closeJournal(root);
  expect(readJournal(root)).toBeUndefined();
});

test('a process that is gone does not run; this one is not in its own way', () => {
  expect(isRunning(journal)).toBe(false);
  expect(isRunning({ ...journal, pid: process.pid })).toBe(false);
  expect(isRunning({ ...journal, pid: process.ppid })).toBe(true);
});

test('undoing keeps other releases, and what was there before', () => {
  const root = makeSite();
  put(root, 'versioned_docs/version-2025.1/a.md', 'oud');
  put(root, 'versioned_docs/version-2026.1/a.md', 'half');
  put(root, 'releases/2025.1.json', '{}');
  put(root, 'releases/2026.1.pdf.tmp', 'half');
  put(root, 'versions.json', '[');
  undo(root, { ...journal, versions: '["2025.1"]\n' });
  expect(existsSync(join(root, 'versioned_docs/version-2026.1'))).toBe(false);
  expect(existsSync(join(root, 'releases/2026.1.pdf.tmp'))).toBe(false);
  expect(existsSync(join(root, 'versioned_docs/version-2025.1/a.md'))).toBe(true);
  expect(readFileSync(join(root, 'versions.json'), 'utf8')).toBe('["2025.1"]\n');
});

test('a file is written whole', () => {
  const root = makeSite();
  writeWhole(root, 'releases/x.json', 'een');
  writeWhole(root, 'releases/x.json', 'twee');
  expect(readFileSync(join(root, 'releases/x.json'), 'utf8')).toBe('twee');
  expect(existsSync(join(root, 'releases/x.json.tmp'))).toBe(false);
});
