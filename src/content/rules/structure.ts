import type { Heading } from 'mdast';
import { toString as textOfNode } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { fragmentsOf } from '../fragments';
import type { Issue } from '../issue';
import { indicatorHeadings } from '../schema/indicator';
import { countWords } from './readability';
import { error, type PageRule } from './rule';

/** A signal has its four headings, in order. */
export const indicatorHasHeadings: PageRule = (page) => {
  if (page.kind !== 'indicator') return [];
  const found = page.tree.children
    .filter((node): node is Heading => node.type === 'heading' && node.depth === 2)
    .map((node) => textOfNode(node));
  if (found.join('\n') === indicatorHeadings.join('\n')) return [];
  const missing = indicatorHeadings.filter((name) => !found.includes(name));
  return [
    error(
      page,
      { line: page.bodyLine, column: 1 },
      'signal-headings',
      missing.length > 0
        ? `Deze kop ontbreekt: ${missing.join(', ')}.`
        : 'De koppen staan niet in de goede volgorde, of er is een kop te veel.',
      `Een signaal heeft deze koppen, in deze volgorde: ${indicatorHeadings.map((name) => `## ${name}`).join(', ')}.`,
    ),
  ];
};

/** Headings start at level 2 and never skip a level: screen readers and the table of contents follow them. */
export const headingsInOrder: PageRule = (page) => {
  let previous = 1;
  const issues: Issue[] = [];
  visit(page.tree, 'heading', (node) => {
    const place = { line: (node.position?.start.line ?? 1) + page.bodyLine - 1, column: 1 };
    if (node.depth === 1)
      issues.push(
        error(
          page,
          place,
          'heading-level',
          'Een pagina heeft maar één titel: die boven aan, in "title".',
          'Gebruik ## voor een kop in de tekst.',
        ),
      );
    else if (node.depth > previous + 1)
      issues.push(
        error(page, place, 'heading-level', 'Deze kop slaat een niveau over.', `Gebruik ${'#'.repeat(previous + 1)} voor deze kop.`),
      );
    previous = node.depth;
  });
  return issues;
};

/** Nothing that breaks the strict security policy or the frozen text: no HTML, images or aligned tables. */
export const plainMarkdownOnly: PageRule = (page) =>
  fragmentsOf(page).flatMap(({ tree, placeOf }) => {
    const issues: Issue[] = [];
    visit(tree, (node) => {
      if (node.type === 'html')
        issues.push(
          error(
            page,
            placeOf(node),
            'no-html',
            'HTML kan niet in een pagina.',
            'Schrijf gewone tekst. Gebruik **vet** of *schuin* voor nadruk.',
          ),
        );
      if (node.type === 'image')
        issues.push(
          error(page, placeOf(node), 'no-image', 'Plaatjes kunnen niet in een pagina: niet iedereen kan ze zien.', 'Zeg het in woorden.'),
        );
      if (node.type === 'table' && node.align?.some(Boolean)) {
        issues.push(
          error(
            page,
            placeOf(node),
            'no-aligned-table',
            'Deze tabel heeft uitlijning (een dubbele punt in de streepjesregel).',
            'Gebruik alleen streepjes: | --- | --- |.',
          ),
        );
      }
      if (node.type === 'heading' && /\{#.*\}\s*$/.test(textOfNode(node))) {
        issues.push(
          error(page, placeOf(node), 'no-heading-id', 'Een kop kan geen eigen anker hebben.', 'Haal {#...} weg; het anker komt vanzelf.'),
        );
      }
    });
    return issues;
  });

/** A signal that no role and no setting leads to would never be found by browsing. */
export const indicatorReachable: PageRule = (page) => {
  if (page.kind !== 'indicator') return [];
  const { roles, settings } = page.frontMatter;
  if (roles.length + settings.length > 0) return [];
  return [
    error(
      page,
      page.place(['roles']),
      'signal-unreachable',
      'Geen rol en geen plek leidt naar dit signaal.',
      'Vul bij "roles" of "settings" in wie dit signaal kan zien, of waar.',
    ),
  ];
};

/** A page has sources, or says why it has none. */
export const pageHasSources: PageRule = (page) => {
  const { sources, no_sources: reason } = page.frontMatter;
  if (sources.length > 0 || reason) return [];
  return [
    error(
      page,
      page.place(['sources']),
      'no-sources',
      'Deze pagina heeft geen bron.',
      'Vul "sources" in, of leg bij "no_sources" uit waarom er geen bron is.',
    ),
  ];
};

const cardLimit = 200;

/** The card of a role fits one screen. */
export const cardFitsScreen: PageRule = (page, { pageById }) => {
  const matter = page.frontMatter;
  if (matter.kind !== 'role') return [];
  const titles = matter.card.signals.map((id) => pageById.get(id)?.frontMatter.title ?? id);
  const words = countWords([...titles, ...matter.card.do, ...matter.card.never].join(' '));
  if (words <= cardLimit) return [];
  return [
    error(
      page,
      page.place(['card']),
      'card-too-long',
      `De kaart telt ${words} woorden; dat past niet op één scherm.`,
      `Breng de kaart terug tot ${cardLimit} woorden.`,
    ),
  ];
};
