import { Parser } from 'n3';
import { turtle } from '../../../src/content/publish/turtle';

test('quotes, line ends and other scripts come back as they were', () => {
  const literal = 'Zij zegt: "nee" \\ en\ndan хора\tأنا';
  const text = turtle([{ subject: 'https://a.example/#x', predicate: 'https://a.example/zegt', literal, lang: 'nl' }]);
  expect(new Parser().parse(text)[0]?.object).toMatchObject({ value: literal, language: 'nl' });
});
