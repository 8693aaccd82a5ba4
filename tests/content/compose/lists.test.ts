import { toString as textOfNode } from 'mdast-util-to-string';
import { composeContext } from '../../../src/content/compose/context';
import { expandDirectives } from '../../../src/content/compose/inline';
import { select } from '../../../src/content/compose/lists';
import { parseMarkdown } from '../../../src/content/markdown';
import { fixtureLibrary } from '../fixtures';

const context = composeContext(fixtureLibrary());
const expand = (source: string): string => textOfNode(expandDirectives(parseMarkdown(source), { path: 'signalen/index.mdx' }, context));

test('pages are chosen by role, form and setting', () => {
  expect(select(context, 'indicator', { rol: 'burgerzaken' })).toHaveLength(1);
  expect(select(context, 'indicator', { rol: 'leerplicht' })).toHaveLength(0);
  expect(select(context, 'indicator', {})).toHaveLength(1);
});

test.each([
  ['::signalen', 'Iemand heeft zijn paspoort niet zelf'],
  ['::procedures{rol=burgerzaken}', 'Een signaal melden'],
  ['::paginas{soort=plekken}', 'De balie'],
  ['::contacten{soort=regionaal}', 'Meldpunt'],
  ['::gemeenten{eenheid="Midden-Nederland"}', 'Flevoland (1): Voorbeeldorp.Utrecht (1): Voorbeeldstad.'],
  ['::rniloketten', '14 030'],
  ['::cijfers{begin=gemeld}', 'Gemelde slachtoffers, 2024: 944 (bron: Een rapporteur)'],
])('%s', (source, expected) => {
  expect(expand(source)).toContain(expected);
});

test('an unknown list is empty', () => {
  expect(expand('::bestaatniet')).toBe('');
  expect(expand('::paginas{soort=elders}')).toBe('');
});
