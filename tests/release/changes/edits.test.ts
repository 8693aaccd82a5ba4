import * as fc from 'fast-check';
import { condense, editsBetween, textAfter, textBefore, wordEdits } from '../../../src/release/changes/edits';

const word = fc.constantFrom(
  'de',
  'politie',
  'belt',
  'u',
  'slachtoffer',
  'niet',
  'altijd',
  '112',
  '[P36]',
  'signaal',
  'meteen',
  'paspoort',
);
const sentence = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => `${words.join(' ')}.`);
const text = fc.array(sentence, { maxLength: 8 });

test('the edits, applied, give the new text; undone, the old text', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const edits = editsBetween(before, after);
      expect(textAfter(edits)).toBe(after.join(' '));
      // A hunk that was only cut differently is told as the new text; its words are the same.
      expect(textBefore(edits)).toBe(before.join(' '));
    }),
  );
});

test('the same holds word by word, for any text', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      const words = wordEdits(before, after);
      const without = (type: string): string =>
        words
          .filter((run) => run.type !== type)
          .map((run) => run.text)
          .join('');
      expect(without('removed')).toBe(after);
      expect(without('added')).toBe(before);
    }),
  );
});

test('equal texts have no changes, however they are cut', () => {
  expect(editsBetween(['Een twee.', 'Drie.'], ['Een twee.', 'Drie.']).every(({ type }) => type === 'same')).toBe(true);
  expect(editsBetween(['Bel de politie, of de gids'], ['Bel de politie,', 'of de gids']).every(({ type }) => type === 'same')).toBe(true);
});

test('one word in a sentence is one change, not a sentence gone and a sentence come', () => {
  expect(editsBetween(['U belt de politie binnen een dag.'], ['U belt de politie binnen een week.'])).toEqual([
    {
      type: 'changed',
      words: [
        { type: 'same', text: 'U belt de politie binnen een ' },
        { type: 'removed', text: 'dag' },
        { type: 'added', text: 'week' },
        { type: 'same', text: '.' },
      ],
    },
  ]);
});

test('neighbouring words are one change', () => {
  expect(wordEdits('ga nu niet weg', 'ga straks wel weg').map(({ type, text }) => `${type}:${text}`)).toEqual([
    'same:ga ',
    'removed:nu niet',
    'added:straks wel',
    'same: weg',
  ]);
});

test('unchanged sentences shrink to one gap', () => {
  const edits = editsBetween(['A b.', 'C d.', 'E f.'], ['A b.', 'C d.', 'Nieuw hier.', 'E f.']);
  expect(condense(edits)).toEqual([{ type: 'gap' }, { type: 'added', text: 'Nieuw hier.' }, { type: 'gap' }]);
});
