import fc from 'fast-check';
import { fold } from '../../../src/search/dutch/fold';

test.each([
  ['Zorgcoördinator', 'zorgcoordinator'],
  ['FINANCIËLE', 'financiele'],
  ['geïnd', 'geind'],
  ['ĳs', 'ijs'],
  ['bureau’s', "bureau's"],
  ['Straße', 'strasse'],
  ['człowiek Łódź', 'czlowiek lodz'],
  ['şef İstanbul ışık', 'sef istanbul isik'],
  ['Україна', 'украіна'],
  ['مُسَاعَدَة', 'مساعده'],
  ['أنا', 'انا'],
  ['مـــساعدة', 'مساعده'],
  ['٠٨٠٠', '0800'],
  ['co\u00adör\u200bdinatie', 'coordinatie'],
])('%s is compared as %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('folding twice changes nothing, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});

test('composed and decomposed letters are the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
    }),
  );
});
