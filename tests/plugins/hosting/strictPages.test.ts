import { strictPage } from '../../../src/plugins/hosting/strictPages';

const page = '<html><body><script>var a=1</script><svg style="display: none;"></svg><script src="/x.js" defer></script></body></html>';

test('an inline script becomes a file under its own hash, at the same place', () => {
  const { html, scripts } = strictPage(page);
  expect([...scripts.values()]).toEqual(['var a=1']);
  const [path] = [...scripts.keys()];
  expect(html).toBe(`<html><body><script src="${path}"></script><svg hidden></svg><script src="/x.js" defer></script></body></html>`);
});

test('the same script on another page is the same file', () => {
  expect([...strictPage(page).scripts.keys()]).toEqual([...strictPage(`<p>Ander</p>${page}`).scripts.keys()]);
});

test('data for machines stays: it is no script', () => {
  const data = '<script type="application/ld+json">{"a":1}</script>';
  expect(strictPage(data).html).toBe(data);
});
