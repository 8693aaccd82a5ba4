import { likeness, plain, sentencesOf, wordsOf } from '../../../src/release/changes/sentences';

test('a source behind the full stop belongs to its sentence', () => {
  expect(sentencesOf('Bel 112. [P36, P84] Eerst de veiligheid. (te valideren: afgeleid) U hoeft niets te bewijzen.')).toEqual([
    'Bel 112. [P36, P84]',
    'Eerst de veiligheid. (te valideren: afgeleid)',
    'U hoeft niets te bewijzen.',
  ]);
});

test('an abbreviation before a small letter does not end a sentence', () => {
  expect(sentencesOf('Zie art. 273f en bijv. de wet. Daarna niet.')).toEqual(['Zie art. 273f en bijv. de wet.', 'Daarna niet.']);
});

test('typography is not a difference', () => {
  expect(plain('“Bel\u00a0nu”,  zei’ze')).toBe('"Bel nu", zei\'ze');
});

test('likeness goes from 0 to 1 and counts repeats', () => {
  expect(likeness('de politie belt', 'De politie belt.')).toBe(1);
  expect(likeness('een twee', 'drie vier')).toBe(0);
  expect(likeness('de de', 'de')).toBeCloseTo(2 / 3);
  expect(wordsOf('art. 3:3, tel. 033-448 (nu)')).toEqual(['art', '3', '3', 'tel', '033-448', 'nu']);
});
