import type { SearchIndex } from './searchIndex';
import type { DetailData } from './types';

/** Texts by section of the version. */
export function textsOf(index: SearchIndex, { baseTexts, olderTexts = [] }: DetailData): string[] {
  const texts: string[] = new Array(index.sections.length).fill('');
  index.layers.forEach(({ sectionNumbers }, layer) => {
    const source = layer === 0 ? baseTexts : olderTexts;
    sectionNumbers.forEach((section, place) => {
      if (section >= 0) texts[section] = source[place] ?? '';
    });
  });
  return texts;
}
