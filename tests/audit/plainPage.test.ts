import { plainPage } from '../../src/audit/plainPage';

test('only text and structure stay', () => {
  const html =
    '<!doctype html><html lang="nl"><head><title>T</title><link rel="stylesheet" href="/a.css"><link rel=preload href="/b.js" as="script"><link rel="canonical" href="/"><script src="/b.js" defer></script></head><body><h1>Kop</h1><script>a("<p>")</script><p>Tekst</p></body></html>';
  expect(plainPage(html)).toBe(
    '<!doctype html><html lang="nl"><head><link rel="icon" href="data:,"><title>T</title><link rel="canonical" href="/"></head><body><h1>Kop</h1><p>Tekst</p></body></html>',
  );
});
