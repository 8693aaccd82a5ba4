import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readLibrary } from '../../../src/content/library';
import { judge, readJudgments } from '../../../src/search/evaluation/judgments';
import { classes } from '../../../src/search/evaluation/types';

const root = join(__dirname, '../../..');
const pages = new Set(['IND-001', 'IND-002']);
const entry = (rest = '', head = '- id: lay-001\n  class: lay') =>
  `${head}\n  lang: nl\n  query: "baas houdt paspoort"\n  need: "Is dit een signaal?"\n${rest}`;
const good = entry('  judgments:\n    - { page: IND-001, grade: 3, why: "precies dit" }\n');
const problems = (...sources: string[]) =>
  judge(
    sources.map((source, place) => ({ file: `${place}.yaml`, source })),
    pages,
  ).issues.map(({ file, line, rule, message, hint }) => ({ at: `${file}:${line}`, rule, text: `${message} ${hint}` }));

test('a good entry comes back with its defaults', () => {
  const { queries, issues } = judge([{ file: 'lay.yaml', source: good }], pages);
  expect(issues).toEqual([]);
  expect(queries).toEqual([
    {
      id: 'lay-001',
      class: 'lay',
      lang: 'nl',
      query: 'baas houdt paspoort',
      victim: false,
      need: 'Is dit een signaal?',
      judgments: [{ page: 'IND-001', grade: 3, why: 'precies dit' }],
    },
  ]);
});

test.each([
  ['an unknown key', `${good}  victm: true\n`, '0.yaml:8', 'unknown-field', 'Bedoelt u "victim"?'],
  ['an unknown page', good.replace('IND-001', 'IND-01'), '0.yaml:7', 'judgment-page', 'Bedoelt u "IND-001"?'],
  ['a grade that is none', good.replace('grade: 3', 'grade: 4'), '0.yaml:7', 'invalid-field', 'Cijfer:'],
  ['a missing reason', good.replace(', why: "precies dit"', ''), '0.yaml:7', 'missing-field', 'Waarom deze pagina'],
  ['a class that is none', good.replace('class: lay', 'class: leek'), '0.yaml:2', 'invalid-field', 'kies uit lay, staff'],
  ['nothing that helps', good.replace('grade: 3', 'grade: 1'), '0.yaml:7', 'judgment-best', 'geen pagina met een 2 of een 3'],
  ['an answer to what has none', good.replace('class: lay', 'class: none'), '0.yaml:7', 'judgment-none', 'heeft geen antwoord'],
  ['two grades for a page', `${good}    - { page: IND-001, grade: 1, why: "nog eens" }\n`, '0.yaml:8', 'judgment-twice', 'twee cijfers'],
  ['no list', 'id: lay-001', '0.yaml:1', 'judgment-list', 'moet een lijst zijn'],
  ['no YAML', '- id: "lay', '0.yaml:1', 'judgment-yaml', 'niet goed te lezen'],
])('%s is refused, with its place and in Dutch', (_, source, at, rule, text) => {
  const found = problems(source);
  expect(found[0]).toMatchObject({ at, rule });
  expect(found[0]?.text).toContain(text);
});

test('an id or a query that another file has already is refused', () => {
  const [first, second] = problems(good, `\n${good}`);
  expect(first).toMatchObject({ at: '1.yaml:2', rule: 'judgment-id' });
  expect(first?.text).toContain('0.yaml, regel 1');
  expect(second?.rule).toBe('judgment-query');
});

test('all files of the folder are read, in order; a folder that is not there has none', () => {
  const folder = mkdtempSync(join(tmpdir(), 'judgments-'));
  mkdirSync(join(folder, 'tests/judgments'), { recursive: true });
  writeFileSync(join(folder, 'tests/judgments/b.yaml'), good);
  writeFileSync(join(folder, 'tests/judgments/a.yaml'), good.replace('lay-001', 'lay-002').replace('baas', 'chef'));
  writeFileSync(join(folder, 'tests/judgments/split.json'), '{}');
  expect(readJudgments(folder, pages).queries.map(({ id }) => id)).toEqual(['lay-002', 'lay-001']);
  rmSync(folder, { recursive: true });
  expect(readJudgments(folder, pages)).toEqual({ queries: [], issues: [] });
});

const least = { lay: 60, staff: 30, jargon: 30, misspelling: 30, compound: 25, language: 40, navigational: 15, none: 20 } as const;

test('the judged queries of the site are sound, and enough of each kind', () => {
  const ids = new Set(readLibrary(root).pages.map(({ frontMatter }) => frontMatter.id));
  const { queries, issues } = readJudgments(root, ids);
  expect(issues).toEqual([]);
  for (const name of classes) expect([name, queries.filter((query) => query.class === name).length >= least[name]]).toEqual([name, true]);
  const languages = new Set(queries.filter((query) => query.class === 'language').map(({ lang }) => lang));
  expect(languages.size).toBeGreaterThanOrEqual(7);
});
