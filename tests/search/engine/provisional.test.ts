import { indexCorpus } from '../../../src/search/build/indexCorpus';
import { createEngine } from '../../../src/search/engine/engine';
import { readCore, readLabels } from '../../../src/search/pack/read';
import { writeParts } from '../../../src/search/pack/write';
import { corpus } from '../../fixtures/search/corpus';

const files = writeParts(indexCorpus(corpus));
const core = readCore(files, { name: '2026.2', basePath: '/' });
const first = createEngine(core);
const whole = createEngine(readLabels(files, core));
const asked = async (query: string) => (await first.search({ query })).provisional;

test('a question in words of the texts is answered at once', async () => {
  expect(await asked('paspoort')).toBe(false);
});

test.each(['qwertyuiop', 'paspoort qwertyuiop', 'my passport', 'mijn paspoort'])('%s waits for all words', async (query) => {
  expect(await asked(query)).toBe(true);
  expect((await whole.search({ query })).provisional).toBe(false);
});

test('help that is called for waits for nothing', async () => {
  const result = await first.search({ query: 'ik word nu bedreigd met een mes' });
  expect(result.help).not.toBeNull();
  expect(result.provisional).toBe(false);
});
