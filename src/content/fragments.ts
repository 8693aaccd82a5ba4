import type { Node, Root } from 'mdast';
import { parseMarkdown } from './markdown';
import type { Page } from './page';

/** A piece of Markdown on a page, with the place of its nodes in the file. */
export interface Fragment {
  tree: Root;
  placeOf: (node: Node) => { line: number; column: number };
  /** Whether this text is advice against something: a "never" list, where "beloof niets" is right. */
  never: boolean;
}

/** Every piece of Markdown that an editor wrote on a page: the body and the texts in front matter. */
export function fragmentsOf(page: Page): Fragment[] {
  const body: Fragment = {
    tree: page.tree,
    placeOf: (node) => ({ line: (node.position?.start.line ?? 1) + page.bodyLine - 1, column: node.position?.start.column ?? 1 }),
    never: false,
  };
  return [body, ...frontMatterTexts(page).map(([path, value]) => fromFrontMatter(page, path, value))];
}

function fromFrontMatter(page: Page, path: PropertyKey[], value: string): Fragment {
  const place = page.place(path);
  return { tree: parseMarkdown(value), placeOf: () => place, never: path.includes('never') };
}

/** The fields of front matter that hold Markdown, with their paths. */
function frontMatterTexts(page: Page): [PropertyKey[], string][] {
  const matter = page.frontMatter;
  const lines = (name: string, values: readonly string[]): [PropertyKey[], string][] =>
    values.map((value, index) => [[name, index], value]);
  switch (matter.kind) {
    case 'indicator':
      return matter.strength_by ? [[['strength_by'], matter.strength_by]] : [];
    case 'procedure':
      return [
        [['in_short'], matter.in_short],
        ...matter.steps.flatMap((step, index): [PropertyKey[], string][] => [
          [['steps', index, 'do'], step.do],
          ...(step.detail ? [[['steps', index, 'detail'], step.detail] as [PropertyKey[], string]] : []),
        ]),
        ...lines('never', matter.never),
        ...lines('next', matter.next),
      ];
    case 'role':
      return [
        ...matter.card.do.map((value, index): [PropertyKey[], string] => [['card', 'do', index], value]),
        ...matter.card.never.map((value, index): [PropertyKey[], string] => [['card', 'never', index], value]),
      ];
    default:
      return [];
  }
}

/** The plain fields that readers see in lists and search: no Markdown, only words. */
export function plainTexts(page: Page): [PropertyKey[], string][] {
  const matter = page.frontMatter;
  return [
    [['title'], matter.title],
    [['summary'], matter.summary],
    ...(matter.kind === 'indicator' ? [[['action'], matter.action] as [PropertyKey[], string]] : []),
    ...(matter.to_validate ?? []).map((value, index): [PropertyKey[], string] => [['to_validate', index], value]),
    ...(matter.keywords ?? []).map((value, index): [PropertyKey[], string] => [['keywords', index], value]),
  ];
}
