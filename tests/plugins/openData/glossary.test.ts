import { readRegistries } from '../../../src/content/registry/registries';
import { glossaryList } from '../../../src/plugins/openData/glossary';

const registries = readRegistries((name) =>
  name === 'concepts'
    ? [
        {
          file: 'data/concepts.yaml',
          source:
            '- {id: eer, prefLabel: ëer, hiddenLabels: [familie boos], related: [dader, weg]}\n- {id: dader, prefLabel: dader, definition: Wie het doet of liet doen.}',
        },
      ]
    : [],
).registries;

test('from A to Z by letter without accents, without hidden labels, without dead links', () => {
  expect(glossaryList({ pages: [], registries })).toEqual([
    { letter: 'D', entries: [{ id: 'dader', label: 'dader', also: [], definition: 'Wie het doet of liet doen.', pages: [], related: [] }] },
    { letter: 'E', entries: [{ id: 'eer', label: 'ëer', also: [], pages: [], related: [{ id: 'dader', label: 'dader' }] }] },
  ]);
});
