import { printResult } from '../../../src/cli/commands/searchText';
import { versions } from '../../fixtures/search/corpus';
import { openCorpus } from '../../fixtures/search/open';

const engine = openCorpus(versions);
const print = async (query: string, explain = false): Promise<string> => printResult(await engine.search({ query, explain }), explain);

test('place, title, section, address and the text around the words', async () => {
  const lines = (await print('paspoort')).split('\n');
  expect(lines[0]).toMatch(/^\d+ pagina’?s? voor “paspoort”\.$/);
  expect(lines[2]).toMatch(/^1\. Iemand heeft zijn paspoort niet zelf/);
  expect(lines[3]).toMatch(/^ {3}\/\S+\/(#\S+)?$/);
});

test('a word that was read as another one is named', async () => {
  expect(await print('paspoord afgepakt')).toContain('Gezocht op “paspoort” in plaats van “paspoord”.');
});

test('danger stands above everything else', async () => {
  const result = await engine.search({ query: 'paspoort' });
  expect(printResult({ ...result, help: 'danger' }, false).split('\n')[0]).toBe('Direct gevaar? Bel 112.');
  expect(printResult({ ...result, help: 'victim' }, false)).toContain('/inwoners/hulp-krijgen/');
});

test('nothing strong and nothing typed are said', async () => {
  expect(await print('xqzvwk')).toContain('Niets sterks gevonden.');
  expect(await print('  ')).toBe('De zoekvraag is leeg.');
});

test('an explanation adds up to the score', async () => {
  const line = /score (\S+) = tekst (\S+) \+ betekenis (\S+?)((?: \+ \S+ [\d.]+)*)$/m.exec(await print('paspoort', true));
  const boosts = [...(line?.[4] ?? '').matchAll(/[\d.]+$|[\d.]+(?= \+)/g)].map(([amount]) => Number(amount));
  const sum = Number(line?.[2]) + Number(line?.[3]) + boosts.reduce((total, amount) => total + amount, 0);
  expect(Number(line?.[1])).toBeCloseTo(sum, 2);
});
