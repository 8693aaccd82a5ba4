import { toString as textOfNode } from 'mdast-util-to-string';
import { contactInline, contactItem, telHref, telLink } from '../../../src/content/compose/contacts';
import { fixtureLibrary } from '../fixtures';

test.each([
  ['112', 'tel:112'],
  ['0900-8844', 'tel:09008844'],
  ['0800-5151', 'tel:08005151'],
  ['033-448 11 86', 'tel:+31334481186'],
  ['+31 70 333 44 44', 'tel:+31703334444'],
  ['14 070', 'tel:14070'],
])('%s can be dialled as %s', (phone, href) => {
  expect(telHref(phone)).toBe(href);
});

const { contacts } = fixtureLibrary().registries;
const contact = (id: string) => {
  const found = contacts.get(id);
  if (!found) throw new Error(id);
  return found;
};

test('in a sentence a contact is its number, else its mail address', () => {
  expect(contactInline(contact('politie'))).toMatchObject({ type: 'link', url: 'tel:09008844' });
  expect(contactInline(contact('meldpunt'))).toMatchObject({ type: 'link', url: 'mailto:meldpunt@voorbeeld.nl' });
});

test('in a list it says what for, and what is not certain', () => {
  const text = textOfNode(contactItem(contact('meldpunt')));
  expect(text).toContain('Melden per mail.');
  expect(text).toContain('Te valideren Het adres staat in één bron.');
});

test('a resident reads other words than a colleague, in the list and in what to know', () => {
  const staff = textOfNode(contactItem(contact('meldpunt')));
  const resident = textOfNode(contactItem(contact('meldpunt'), 'public'));
  expect(staff).toContain('Melden per mail.');
  expect(staff).toContain('Vraag naar de coördinator.');
  expect(staff).not.toContain('geen naam');
  expect(resident).toContain('Schrijven wat u zag.');
  expect(resident).toContain('U hoeft geen naam te zeggen.');
  expect(resident).not.toContain('coördinator');
});

test('what is written for a colleague alone stays with colleagues', () => {
  const { note_public: _, ...noted } = contact('meldpunt');
  expect(textOfNode(contactItem(noted, 'public'))).not.toContain('coördinator');
});

test('a number is read from left to right in every language', () => {
  expect(telLink('033-448 11 86')).toMatchObject({ url: 'tel:+31334481186', data: { hProperties: { dir: 'ltr' } } });
});
