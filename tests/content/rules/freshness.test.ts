import { reviewNotPassed, textFingerprint } from '../../../src/content/rules/freshness';
import { fixtureLibrary } from '../fixtures';
import { pageWith } from './onePage';

const library = fixtureLibrary();
const context = { library, pageById: new Map() };

test('a page is due on the day after its date', () => {
  const page = pageWith('Tekst.');
  expect(reviewNotPassed(page, { ...context, today: '2027-01-01' })).toEqual([]);
  expect(reviewNotPassed(page, { ...context, today: '2027-01-02' })).toHaveLength(1);
});

test('a fingerprint follows the text and nothing else', () => {
  expect(textFingerprint(pageWith('Tekst.'))).toBe(textFingerprint(pageWith('\nTekst.\n\n')));
  expect(textFingerprint(pageWith('Tekst.'))).not.toBe(textFingerprint(pageWith('Andere tekst.')));
});
