import { type ComposeContext, composeContext } from '../../content/compose/context';
import { kindNames, kinds } from '../../content/kinds';
import type { Library } from '../../content/library';
import { type Page, urlOfPath } from '../../content/page';
import { escapeHtml, renderPage } from '../print/render';
import { type ArchiveFacts, archiveDocument } from './document';
import { archiveStyle } from './style';

/**
 * A release as plain HTML that needs nothing of today's site: no scripts, one style, its own addresses below
 * `/archief/VERSION/`. Numbers are left out, all but 112, because an archive can't follow when one changes.
 * @returns the files by path within the archive. Pure: the same release gives the same bytes
 */
export function archivePages(library: Library, facts: ArchiveFacts): Map<string, string> {
  const context = composeContext(withoutNumbers(library));
  const base = `/archief/${facts.version}`;
  const byPath = new Set(library.pages.map(({ path }) => path));
  const overviews = new Set<string>(kindNames.map((kind) => kinds[kind].folder));
  const hrefOf = (path: string, hash: string): string | undefined => {
    const known = byPath.has(path) || (/^[a-z]+\/index\.mdx?$/.test(path) && overviews.has(path.split('/')[0] ?? ''));
    return known ? `${base}${urlOfPath(path)}${hash ? `#${hash}` : ''}` : undefined;
  };
  const files = new Map([['archief.css', archiveStyle]]);
  files.set('index.html', archiveDocument(facts, { title: `Release ${facts.version}`, body: overviewList(base, library), url: '/' }));
  for (const kind of kindNames) {
    const pages = library.pages.filter((page) => page.kind === kind);
    if (pages.length === 0) continue;
    const { folder, plural } = kinds[kind];
    const body = `<ul>${pages.map((page) => listItem(base, page)).join('\n')}</ul>`;
    files.set(`${folder}/index.html`, archiveDocument(facts, { title: plural, body, url: `/${folder}/` }));
  }
  for (const page of library.pages) files.set(`${page.url.slice(1)}index.html`, pageDocument(page, context, facts, hrefOf));
  return files;
}

function pageDocument(
  page: Page,
  context: ComposeContext,
  facts: ArchiveFacts,
  hrefOf: (path: string, hash: string) => string | undefined,
): string {
  const { id, title, summary, lang } = page.frontMatter;
  const body = `<p class="samenvatting">${escapeHtml(summary)}</p>\n${renderPage(page, context, { hrefOf })}`;
  return archiveDocument(facts, { title, body, url: page.url, id, ...(lang ? { lang } : {}) });
}

function overviewList(base: string, { pages }: Library): string {
  const items = kindNames.filter((kind) => pages.some((page) => page.kind === kind));
  return `<ul>${items.map((kind) => `<li><a href="${base}/${kinds[kind].folder}/">${kinds[kind].plural}</a></li>`).join('\n')}</ul>`;
}

function listItem(base: string, { url, frontMatter: { title, lang } }: Page): string {
  return `<li><a href="${base}${url}"${lang ? ` lang="${lang}"` : ''}>${escapeHtml(title)}</a></li>`;
}

function withoutNumbers(library: Library): Library {
  const { registries } = library;
  const contacts = new Map([...registries.contacts].map(([id, contact]) => [id, id === '112' ? contact : numberless(contact)] as const));
  return { ...library, registries: { ...registries, contacts, rniDesks: registries.rniDesks.map(numberless) } };
}

function numberless<T extends { phone?: string | undefined; phone_abroad?: string | undefined }>(entry: T): T {
  const { phone: _, phone_abroad: __, ...rest } = entry;
  return rest as T;
}
