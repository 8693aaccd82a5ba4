import { activate } from '../../../src/search/embedding/activate';
import { helpFor, speaksOfSelf } from '../../../src/search/embedding/help';
import { ask, open } from './scene';

const help = (query: string) => {
  const analysis = ask(query);
  return helpFor(analysis, activate(analysis, open));
};

test.each([
  ['opgesloten en paspoort afgepakt', 'danger', 'gevaar', 'concept'],
  ['paspoort afgepakt', 'victim', 'documenten', 'concept'],
  ['ik word gedwongen tot arbeidsuitbuiting', 'victim', 'arbeidsuitbuiting', 'self'],
  ['ik geen arbeidsuitbuiting', 'victim', 'arbeidsuitbuiting', 'self'],
  ['my boss', 'victim', 'werkgever', 'self'],
  ['moet arbeidsuitbuiting voor werkgever', 'victim', 'arbeidsuitbuiting', 'self'],
])('%s → %s', (query, kind, concept, why) => {
  expect(help(query)).toEqual({ kind, concept, why });
});

test.each([
  'arbeidsuitbuiting',
  'moet ik arbeidsuitbuiting melden',
  'moet werkgever hierbij zijn volgens gemeente',
  'mijn cliënt arbeidsuitbuiting',
  'ik vermoed mensenhandel',
  'mijn afval',
])('%s asks for no box', (query) => {
  expect(help(query)).toBeUndefined();
});

test.each([
  ['krijg ik zelf straf', true],
  ['word ik dan uitgezet', true],
  ['moet ik de gevangenis in', true],
  ['ben ik ook strafbaar', true],
  ['krijgt de werkgever straf', false],
  ['krijg ik bericht', false],
  ['word ik gebeld over mijn cliënt', false],
])('%s speaks of himself: %s', (query, self) => {
  expect(speaksOfSelf(ask(query))).toBe(self);
});
