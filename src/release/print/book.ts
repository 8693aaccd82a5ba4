import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import type { ComposeContext } from '../../content/compose/context';
import { kindNames, kinds } from '../../content/kinds';
import { parseMarkdown } from '../../content/markdown';
import type { Page } from '../../content/page';
import { dutchDate, escapeHtml, renderPage } from './render';
import { printStyle } from './style';

export interface BookFacts {
  /** Title of the site. */
  site: string;
  version: string;
  date: string;
  title: string;
  note: string;
}

/** A whole release as one HTML document: cover, contents with page numbers, a part per kind, every page with its own heading. */
export function bookHtml(context: ComposeContext, facts: BookFacts): string {
  const parts = kindNames
    .map((kind) => ({ kind, pages: context.library.pages.filter((page) => page.kind === kind).sort(byId) }))
    .filter(({ pages }) => pages.length > 0);
  const byPath = new Map(context.library.pages.map((page) => [page.path, page]));
  const footer = `${facts.site} · release ${facts.version} · ${dutchDate(facts.date)}`;
  const contents = parts
    .map(
      ({ kind, pages }) =>
        `<h3><a href="#deel-${kind}">${kinds[kind].plural}</a></h3><ol>${pages.map((page) => contentsLine(page)).join('')}</ol>`,
    )
    .join('\n');
  const body = parts
    .map(
      ({ kind, pages }) =>
        `<section class="deel"><h1 id="deel-${kind}">${kinds[kind].plural}</h1>\n${pages.map((page) => article(page, context, byPath)).join('\n')}</section>`,
    )
    .join('\n');
  return `<!doctype html>
<html lang="nl-NL"><head><meta charset="utf-8"><title>${escapeHtml(`${facts.site}, release ${facts.version}`)}</title><style>${printStyle(footer)}</style></head><body>
<header class="omslag"><h1>${escapeHtml(facts.site)}</h1><p class="versie">Release ${facts.version} · ${dutchDate(facts.date)}</p><p><strong>${escapeHtml(facts.title)}</strong></p>
<div>${toHtml(toHast(parseMarkdown(facts.note)))}</div>
<p>Telefoonnummers en adressen in dit document zijn die van ${dutchDate(facts.date)}. Op de site staan altijd de laatste. Gevaar? Bel 112.</p></header>
<nav class="inhoud" aria-labelledby="inhoud"><h2 id="inhoud">Inhoud</h2>
${contents}</nav>
<main>${body}</main></body></html>
`;
}

function contentsLine(page: Page): string {
  const href = `#p-${page.frontMatter.id}`;
  const language = page.frontMatter.lang ? ` lang="${page.frontMatter.lang}"` : '';
  return `<li><a href="${href}"${language}>${escapeHtml(page.frontMatter.title)}</a> <a class="nummer" href="${href}" aria-hidden="true" tabindex="-1"></a></li>`;
}

function article(page: Page, context: ComposeContext, byPath: ReadonlyMap<string, Page>): string {
  const { id, title, summary, status, reviewed, lang } = page.frontMatter;
  const language = lang ? ` lang="${lang}"${lang === 'ar' ? ' dir="rtl"' : ''}` : '';
  const html = renderPage(page, context, {
    idPrefix: `${id}-`,
    deeper: 1,
    plainer: true,
    hrefOf: (path) => {
      const target = byPath.get(path);
      return target && `#p-${target.frontMatter.id}`;
    },
  });
  const facts = [id, status === 'validated' ? 'gevalideerd' : 'concept', `laatst gecontroleerd op ${dutchDate(reviewed)}`].join(' · ');
  return `<article${language}><h2 id="p-${id}">${escapeHtml(title)}</h2><p class="samenvatting">${escapeHtml(summary)}</p>\n${html}\n<p class="feiten" lang="nl" dir="ltr">${escapeHtml(facts)}</p></article>`;
}

function byId(a: Page, b: Page): number {
  return a.frontMatter.id < b.frontMatter.id ? -1 : 1;
}
