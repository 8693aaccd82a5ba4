import { indexCorpus } from '../../../src/search/build/indexCorpus';
import { readLayer, withSectionConcepts, writeLayer, writeSectionConcepts } from '../../../src/search/pack/layer';
import { corpus } from '../../fixtures/search/corpus';

const { base, words } = indexCorpus(corpus);
const concepts = words.thesaurus.concepts.length;
const blocksOf = (blocks: ReturnType<typeof writeLayer>) => new Map(blocks.map(({ tag, bytes }) => [tag, bytes]));
const read = (layer: typeof base) => readLayer(blocksOf(writeLayer(layer)), words.stems.length, concepts);

test('pages, sections and postings come back', () => {
  const early = read(base);
  expect(early.sectionConcepts.documents).toHaveLength(0);
  expect(withSectionConcepts(early, blocksOf([writeSectionConcepts(base)]), concepts)).toEqual(base);
});

test('anchors that do not follow from the heading come back too', () => {
  const sections = base.sections.map((section, i) => ({ ...section, anchor: i % 2 ? `${section.anchor}-1` : 'één-ander' }));
  expect(read({ ...base, sections }).sections).toEqual(sections);
});

test('an anchor that follows from its heading costs a byte', () => {
  const size = (anchor: string) => {
    const sections = base.sections.map((section) => ({ ...section, heading: 'Wat u nu doet', anchor }));
    return writeLayer({ ...base, sections }).find(({ tag }) => tag === 'SECT')?.bytes.length ?? 0;
  };
  expect(size('wat-u-nu-doet')).toBe(size('x'));
});
