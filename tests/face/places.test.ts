import { hasQuickExit, iconOf, isQuietPath, languageOf } from '../../src/face/places';

test('public pages are quiet, in every version', () => {
  expect(isQuietPath('/inwoners/hulp-krijgen/')).toBe(true);
  expect(isQuietPath('/inwoners/')).toBe(true);
  expect(isQuietPath('/2026.1/inwoners/hulp/en/hulp-krijgen/')).toBe(true);
  expect(isQuietPath('/signalen/inwoners-klagen/')).toBe(false);
  expect(isQuietPath('/')).toBe(false);
});

test('"Snel weg" stands on public pages and on signals', () => {
  expect(hasQuickExit('/inwoners/melden/')).toBe(true);
  expect(hasQuickExit('/werkversie/signalen/x/')).toBe(true);
  expect(hasQuickExit('/organiseren/beleidsplan/')).toBe(false);
});

test('the icon of a public page says nothing, in every version', () => {
  expect(['/inwoners/', '/2026.1/inwoners/melden/', '/', '/signalen/x/'].map(iconOf)).toEqual([
    '/neutraal.svg',
    '/neutraal.svg',
    '/favicon.svg',
    '/favicon.svg',
  ]);
});

test('a help page in another language stands in a folder with its name, in every version', () => {
  expect(
    ['/inwoners/hulp/ar/hulp-krijgen/', '/2026.1/inwoners/hulp/pl/hulp-krijgen/', '/inwoners/hulp-krijgen/', '/'].map(languageOf),
  ).toEqual(['ar', 'pl', undefined, undefined]);
});
