import { indexCorpus } from '../../../src/search/build/indexCorpus';
import { writeParts } from '../../../src/search/pack/write';
import { corpus, versions } from '../../fixtures/search/corpus';

test('one version has five files, more versions have eight', () => {
  expect([...writeParts(indexCorpus(corpus)).keys()]).toEqual(['words', 'core', 'labels', 'texts', 'vectors']);
  expect([...writeParts(indexCorpus(versions)).keys()].sort()).toEqual(
    ['words', 'core', 'labels', 'texts', 'vectors', 'older', 'olderTexts', 'olderVectors'].sort(),
  );
});

test('the same input gives the same bytes', () => {
  expect(writeParts(indexCorpus(versions))).toEqual(writeParts(indexCorpus(structuredClone(versions))));
});

test('without vectors there are no files for them', () => {
  const { vectors: _, ...input } = indexCorpus(versions);
  expect([...writeParts(input).keys()]).not.toContain('vectors');
});
