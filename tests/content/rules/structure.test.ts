import { headingsInOrder, plainMarkdownOnly } from '../../../src/content/rules/structure';
import { judge } from './onePage';

test('headings may go down one level at a time, and up as they like', () => {
  expect(judge(headingsInOrder, '## a\n\n### b\n\n#### c\n\n## d')).toEqual([]);
  expect(judge(headingsInOrder, '### a')).toHaveLength(1);
});

test('plain tables and emphasis are fine', () => {
  expect(judge(plainMarkdownOnly, '| a | b |\n| --- | --- |\n| **1** | *2* |')).toEqual([]);
});
