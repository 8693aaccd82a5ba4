import { NO_COMPOUNDS, NO_PARTS } from '../../../src/search/dutch/exceptions';
import { fold } from '../../../src/search/dutch/fold';

test('exceptions are folded words, long enough to matter', () => {
  expect([...NO_PARTS, ...NO_COMPOUNDS].filter((word) => fold(word) !== word || !/^[a-z]+$/.test(word))).toEqual([]);
  expect([...NO_COMPOUNDS].filter((word) => word.length < 8)).toEqual([]);
});

test('words that people search for may be parts', () => {
  const wanted = ['huis', 'werk', 'arbeid', 'geld', 'kind', 'mens', 'seks', 'slachtoffer', 'school', 'recht', 'zorg', 'signaal'];
  expect(wanted.filter((word) => NO_PARTS.has(word))).toEqual([]);
});
