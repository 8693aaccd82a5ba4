import { type FeatureExtractor, onnxEncoder } from '../../../src/search/embedding/onnx';
import { ask } from './scene';
import { TINY } from './tinyModel';

const asked: string[] = [];
/** The tiny model by hand: the mean of its words, one long. */
const tiny: FeatureExtractor = async (texts) => {
  asked.push(...texts);
  const rows = texts.map((text) => {
    const vectors = text.split(/\W+/).flatMap((word) => TINY[word.toLowerCase()]?.slice() ?? TINY['[UNK]']?.slice() ?? []);
    const mean = [0, 1, 2].map((k) => vectors.filter((_, at) => at % 3 === k).reduce((sum, value) => sum + value, 0));
    return mean.map((value) => value / Math.hypot(...mean));
  });
  return { data: rows.flat(), dims: [texts.length, 3] };
};
const open = (options = {}) => onnxEncoder({ modelPath: '/models/tiny/', loadPipeline: async () => tiny, ...options });
const query = (text: string) => ({ text, analysis: ask(text), activations: [] });
const section = (text: string) => ({ pageTitle: 'Titel', heading: '', text, lang: 'nl', concepts: [] });

test('the id names the model, its dimensions and its prefixes', async () => {
  const ids = await Promise.all([open(), open({ name: 'tiny@2' }), open({ queryPrefix: 'query: ', passagePrefix: 'passage: ' })]);
  expect(ids.map(({ id }) => id)).toEqual(['onnx-tiny-3', 'onnx-tiny@2-3', 'onnx-tiny-3-query:-passage:']);
});

test('question and section meet in one space', async () => {
  const encoder = await open({ queryPrefix: 'query: ', passagePrefix: 'passage: ' });
  const rows = await encoder.encodeSections([section('paspoort paspoort paspoort'), section('afval afval afval')]);
  const vector = await encoder.encode(query('passport passport passport'));
  const cosine = (row: number): number => vector.reduce((sum, value, k) => sum + value * (rows[row * 3 + k] ?? 0), 0);
  expect(cosine(0)).toBeGreaterThan(cosine(1));
  expect(asked).toContain('query: passport passport passport');
  expect(asked).toContain('passage: Titel. afval afval afval');
});

test('sections are handed over in batches and come back in order', async () => {
  const encoder = await open();
  const sections = Array.from({ length: 40 }, (_, index) => section(index % 2 === 0 ? 'loon' : 'afval'));
  const rows = await encoder.encodeSections(sections);
  expect(rows).toHaveLength(120);
  for (const [index] of sections.entries()) expect((rows[index * 3 + 2] ?? 0) > (rows[index * 3 + 1] ?? 0)).toBe(index % 2 === 0);
});

test('an empty question is all zero, no call is made', async () => {
  const encoder = await open();
  asked.length = 0;
  expect([...(await encoder.encode(query('  ')))]).toEqual([0, 0, 0]);
  expect(asked).toEqual([]);
});
