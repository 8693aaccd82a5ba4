import { formatIssue } from '../../../src/content/issue';
import { readRegistries } from '../../../src/content/registry/registries';
import { registriesFit } from '../../../src/content/rules/registries';
import { fixtureLibrary, today } from '../fixtures';

function judgeFiles(files: Record<string, string>) {
  const library = fixtureLibrary();
  const { registries } = readRegistries((name) => (files[name] ? [{ file: `data/${name}.yaml`, source: files[name] }] : []));
  return registriesFit({
    library: { ...library, registries: { ...library.registries, ...registries, sources: library.registries.sources } },
    pageById: new Map(),
    today,
  });
}

test('a phone number needs two sources', () => {
  const contact = '- { id: x, name: Iemand, category: nood, purpose: Voor iets, phone: 0900-1234, sources: [P1], checked: 2026-01-01 }';
  expect(judgeFiles({ contacts: contact })).toMatchObject([{ rule: 'phone-one-source', file: 'data/contacts.yaml', line: 1 }]);
});

test('sources, concepts and pages that are pointed at exist', () => {
  const concept = '- { id: a, prefLabel: een a, broader: [weg], pages: [IND-999], sources: [P9] }';
  expect(judgeFiles({ concepts: concept }).map(({ rule }) => rule)).toEqual([
    'registry-source-unknown',
    'concept-unknown',
    'concept-page-unknown',
  ]);
});

test('questions are asked once, of a page that exists', () => {
  const questions = '- { page: IND-999, questions: [wie belt er, wie belt er] }';
  expect(judgeFiles({ questions })).toMatchObject([
    { rule: 'question-page-unknown', file: 'data/questions.yaml', line: 1 },
    { rule: 'question-twice' },
  ]);
});

test('an answer names pages that exist, each once, and at least one that is good', () => {
  const answers = '- { question: wie belt er, best: [IND-999] }\n- { question: wie nog meer, some: [IND-001, IND-001] }';
  expect(judgeFiles({ answers })).toMatchObject([
    { rule: 'answer-page-unknown', file: 'data/answers.yaml', line: 1 },
    { rule: 'answer-page-unknown', line: 2 },
    { rule: 'answer-page-twice', line: 2 },
    { rule: 'answer-missing', line: 2 },
  ]);
});

test('a concept never falls under itself', () => {
  const circle = '- { id: a, prefLabel: een a, broader: [b] }\n- { id: b, prefLabel: een b, broader: [a] }';
  expect(judgeFiles({ concepts: circle }).map(({ rule }) => rule)).toEqual(['concept-circle', 'concept-circle']);
});

test('a number for calls from abroad needs two sources too', () => {
  const contact =
    '- { id: x, name: Iemand, category: nood, purpose: Voor iets, phone_abroad: "+31 70 123 45 67", sources: [P1], checked: 2026-01-01 }';
  expect(judgeFiles({ contacts: contact })).toMatchObject([{ rule: 'phone-one-source' }]);
});

test('the words that an editor reads about a registry', () => {
  const contacts = '- { id: x, name: Iemand, category: nood, purpose: Voor iets, phone: 0900-1234, sources: [P1], checked: 2026-01-01 }';
  const concepts =
    '- { id: a, prefLabel: een a, broader: [weg], pages: [IND-999], sources: [P9] }\n- { id: b, prefLabel: een b, broader: [b] }';
  const questions = '- { page: IND-999, questions: [wie belt er, wie belt er] }';
  expect(`\n${judgeFiles({ contacts, concepts, questions }).map(formatIssue).join('\n')}\n`).toMatchSnapshot();
});
