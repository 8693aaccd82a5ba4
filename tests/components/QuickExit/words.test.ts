import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { exitWords } from '../../../src/components/QuickExit/words';

test('every language with a help page has its own word on the button, in every version', () => {
  const languages = readdirSync(join(__dirname, '../../../docs/inwoners/hulp')).filter((name) => /^[a-z]{2}$/.test(name));
  expect(languages).toHaveLength(7);
  for (const lang of languages) {
    expect(exitWords(`/inwoners/hulp/${lang}/hulp-krijgen/`)).toMatchObject({ lang });
    expect(exitWords(`/2026.1/inwoners/hulp/${lang}/hulp-krijgen/`)).toMatchObject({ lang });
  }
});

test('a Dutch page has none', () => {
  expect(exitWords('/inwoners/hulp-krijgen/')).toBeUndefined();
  expect(exitWords('/inwoners/hulp/xx/hulp-krijgen/')).toBeUndefined();
});
