import { create } from '@orama/orama';
import fc from 'fast-check';
import { createFacade } from '../../../src/search/engine/facade';
import { assemble, oramaParts } from '../../../src/search/engine/orama';
import { pages } from '../../fixtures/search/corpus';

const lists = { text: () => [], nearest: () => [] };

/** Orama's own way, with all that comes along. */
const made: typeof assemble = (parts) => create({ ...parts, sort: { enabled: false } }) as unknown as ReturnType<typeof assemble>;

const score = fc.float({ min: Math.fround(0.01), max: 1, noNaN: true });
const perPage = fc.array(fc.option(score, { nil: 0 }), { minLength: pages.length, maxLength: pages.length });

test('answers as a database that Orama created does', () => {
  const [ours, theirs] = [createFacade(pages, 4), createFacade(pages, 4, made)];
  fc.assert(
    fc.property(
      perPage,
      fc.option(perPage),
      fc.subarray(['indicator', 'law', 'role']),
      fc.subarray(['balie', 'woning']),
      (text, cosines, kind, setting) => {
        const scores = { text, ...(cosines ? { vector: { query: Float32Array.from([1, 0, 0, 0]), cosines } } : {}) };
        expect(ours.search(scores, { kind, setting })).toEqual(theirs.search(scores, { kind, setting }));
      },
    ),
  );
});

test('fills every part of a database that a search reads', () => {
  const [ours, theirs] = [assemble(oramaParts(pages, 4, lists)), made(oramaParts(pages, 4, lists))];
  expect(ours.internalDocumentIDStore.internalIdToId).toEqual(theirs.internalDocumentIDStore.internalIdToId);
  for (const key of Object.keys(ours)) expect(theirs).toHaveProperty(key);
  expect(Object.keys(ours.data).sort()).toEqual(
    Object.keys(theirs.data)
      .filter((key) => key !== 'sorting')
      .sort(),
  );
});

test('the index cannot be written to', () => {
  const { components } = oramaParts(pages, 4, lists);
  expect(() => components.documentsStore.store({ docs: {} }, 'x', 1, {})).toThrow(TypeError);
  expect(() => components.index.save({ vectorIndexes: {} })).toThrow(TypeError);
});

test('the tokenizer is ours', () => {
  const { components } = oramaParts(pages, 4, lists);
  expect(components.tokenizer.tokenize('De zorgcoördinatoren')).toEqual(['zorgcoordinator']);
});
