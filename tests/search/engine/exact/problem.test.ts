import fc from 'fast-check';
import { lunr, parseInto } from '../../../../src/search/engine/exact/dutchLunr';
import { costlyProblem, exactFields, explainProblem, type ParseError } from '../../../../src/search/engine/exact/problem';

/** lunr's own complaint about a query, or nothing. */
function complaint(query: string): ParseError | undefined {
  try {
    parseInto(query, new lunr.Query([...exactFields]));
    return undefined;
  } catch (error) {
    return error as ParseError;
  }
}
const problemOf = (query: string) => {
  const error = complaint(query);
  return error ? explainProblem(query, error) : costlyProblem(query);
};

test.each([
  ['naam:paspoort', 'naam', /“naam” is geen veld.*titel, kop of tekst/],
  ['https://x', 'https', /“https” is geen veld/],
  ['^ kluis', '^', /“\^” staat op een plek/],
  [':x', ':', /“:” is geen veld/],
  ['titel:', 'titel', /Na de dubbele punt/],
  ['titel:titel:x', 'titel', /Na de dubbele punt/],
  ['paspoort~', '~', /Na ~ hoort een getal/],
  ['paspoort~x', '~', /Na ~ hoort een getal/],
  ['paspoort^', '^', /Na \^ hoort een getal/],
  ['kluis +', '+', /Na \+ hoort meteen een woord/],
  ['+-kluis', '-', /Na - hoort meteen een woord/],
  ['~1 kluis', '1', /“1” staat op een plek/],
  ['aandachtsfunctionaris~4', '~4', /Na ~ hoort 1 of 2/],
  ['kluis paspoort~2 loon~30', '~30', /Na ~ hoort 1 of 2/],
  ['x\\\\~9', '~9', /Na ~ hoort 1 of 2/],
  [`${'a'.repeat(60)}~1`, 'aaaa', /ten hoogste \d+ letters/],
])('%s → points at %s', (query, place, message) => {
  const problem = problemOf(query);
  expect(problem?.message).toMatch(message);
  expect(query.slice(...(problem?.at ?? [0, 0]))).toContain(place);
});

test.each(['paspoort~2', 'paspoort~1 -kopie~2', 'x\\~9', 'titel:paspoort~1', 'paspoort~1 9'])('%s may be asked', (query) => {
  expect(costlyProblem(query)).toBeUndefined();
});

const pieces = fc.constantFrom('+', '-', '~', '^', ':', '*', '\\', ' ', '1', '9', 'titel', 'naam', 'paspoort', 'é', '😀', '"');

test('whatever is wrong, it is told in Dutch, at a place in the query, with an example that works', () => {
  fc.assert(
    fc.property(fc.array(pieces, { minLength: 1, maxLength: 12 }), (parts) => {
      const query = parts.join('');
      const problem = problemOf(query);
      if (!problem) return;
      const [start, end] = problem.at;
      expect(start).toBeGreaterThanOrEqual(0);
      expect(start).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual(query.length);
      expect(problem.message).toMatch(/^[A-Z“].*\.$/);
      expect(problem.message).not.toMatch(/kan niet worden gelezen|expect|unrecognised|“”/);
      expect(problemOf(problem.example)).toBeUndefined();
    }),
    { numRuns: 500 },
  );
});

test('a complaint that lunr never made before still says something, with a place inside the query', () => {
  const { message, at, example } = explainProblem('abc', { message: 'something new', start: 7, end: 9 });
  expect(message).toBe('Deze zoekopdracht kan niet worden gelezen.');
  expect(at).toEqual([2, 3]);
  expect(problemOf(example)).toBeUndefined();
});
