import { formatIssue } from '../../../src/content/issue';
import { readRegistries } from '../../../src/content/registry/registries';

const read = (contacts: string) =>
  readRegistries((name) => (name === 'contacts' ? [{ file: 'data/contacts.yaml', source: contacts }] : []));
const good = '- { id: politie, name: Politie, category: opsporing, purpose: Geen spoed, sources: [P1], checked: 2026-01-01 }\n';

test('reads entries by id, with their place', () => {
  const { registries, issues } = read(`# kop\n${good}`);
  expect(issues).toEqual([]);
  expect(registries.contacts.get('politie')?.name).toBe('Politie');
  expect(registries.places.get('contacts/politie')).toEqual({ file: 'data/contacts.yaml', line: 2 });
});

test('a wrong entry is left out and reported at its line', () => {
  const { registries, issues } = read(`${good}- id: anders\n  name: Anders\n  telefoon: "112"\n`);
  expect(registries.contacts.size).toBe(1);
  expect(issues.map(({ rule, line }) => [rule, line])).toEqual(
    expect.arrayContaining([
      ['unknown-field', 4],
      ['missing-field', 2],
    ]),
  );
});

test('the same id twice is told where the first one stands', () => {
  expect(read(good + good).issues[0]).toMatchObject({
    rule: 'registry-duplicate-id',
    line: 2,
    message: 'Het kenmerk "politie" bestaat al in data/contacts.yaml, regel 1.',
  });
});

test.each([
  ['geen lijst', 'id: x', 'registry-list'],
  ['geen YAML', '- {', 'registry-yaml'],
])('%s', (_, source, rule) => {
  expect(read(source).issues[0]).toMatchObject({ rule, file: 'data/contacts.yaml' });
});

test('the words that an editor reads about a file', () => {
  const sources = ['id: x', '- {', good + good, `${good}- id: anders\n  name: Anders\n  telefoon: "112"\n`];
  expect(`\n${sources.flatMap((source) => read(source).issues.map(formatIssue)).join('\n')}\n`).toMatchSnapshot();
});

test('questions stand by page, one entry each', () => {
  const questions = '- page: IND-001\n  questions: [wie belt er]\n- page: IND-001\n  questions: [wie nog meer]\n';
  const { registries, issues } = readRegistries((name) =>
    name === 'questions' ? [{ file: 'data/questions/signalen.yaml', source: questions }] : [],
  );
  expect([...registries.questions]).toEqual([['IND-001', ['wie belt er']]]);
  expect(issues).toMatchObject([{ rule: 'registry-duplicate-id', line: 3 }]);
});

test('a question with its answers stands once', () => {
  const answers = '- question: wie belt er\n  best: [IND-001]\n- question: wie belt er\n  good: [IND-002]\n';
  const { registries, issues } = readRegistries((name) => (name === 'answers' ? [{ file: 'data/answers/x.yaml', source: answers }] : []));
  expect(registries.answers).toEqual([{ question: 'wie belt er', best: ['IND-001'] }]);
  expect(issues).toMatchObject([{ rule: 'registry-duplicate-id', line: 3, message: expect.stringContaining('wie belt er') }]);
});

test('an empty file is an empty registry', () => {
  expect(read('# nog niets\n').issues).toEqual([]);
});

test('a source without a word on what was read of it is refused', () => {
  const sources =
    '- { id: P1, title: Een handreiking, publisher: Een centrum }\n- { id: P2, title: Een rapport, publisher: Een centrum, read: Alles. }';
  const { registries, issues } = readRegistries((name) => (name === 'sources' ? [{ file: 'data/sources.yaml', source: sources }] : []));
  expect([...registries.sources.keys()]).toEqual(['P2']);
  expect(issues).toMatchObject([{ rule: 'missing-field', file: 'data/sources.yaml', line: 1 }]);
});
