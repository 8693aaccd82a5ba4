import { languageNamed, languageOf } from '../../../src/search/dutch/language';

const dutchWords = new Set(['baas', 'paspoort', 'hulp', 'werk', 'pool', 'afgepakt', 'boss', 'police', 'mensen']);
const read = (query: string) => languageOf(query, (word) => dutchWords.has(word));

test.each([
  ['my boss took my passport', 'en'],
  ['szef zabrał mi paszport', 'pl'],
  ['szef nie placi mi za prace', 'pl'],
  ['nu mi-au platit salariul', 'ro'],
  ['prietenul ma bate', 'ro'],
  ['chlopak mnie bije', 'pl'],
  ['mi novio me pega', 'es'],
  ['mi jefe no me paga', 'es'],
  ['шефът ми взе паспорта', 'bg'],
  ['шефа не ми плаща', 'bg'],
  ['забрали мій паспорт', 'uk'],
  ['мене не платять зарплату', 'uk'],
  ['جواز سفري', 'ar'],
  ['ne mi plashtat zaplatata', 'bg'],
  ['robotodavets zabrav pasport', 'uk'],
])('%s → %s', (query, language) => {
  expect(read(query)).toBe(language);
});

test.each(['baas houdt paspoort vast', 'hij wil me niet betalen', 'pool zonder loon', 'de police aanvragen', 'boss', '', '112', 'xqzv'])(
  '%s is Dutch, or cannot be told',
  (query) => {
    expect(read(query)).toBeUndefined();
  },
);

test('a language that is asked for in Dutch, in English or by its own name', () => {
  expect(['information in english', 'info українською', 'help العربية', 'english'].map(languageNamed)).toEqual([
    'en',
    'uk',
    'ar',
    undefined,
  ]);
  expect(languageNamed('hulp in het Pools')).toBe('pl');
  expect(languageNamed('Engelse versie')).toBe('en');
  expect(languageNamed('Poolse werknemers zonder loon')).toBeUndefined();
});
