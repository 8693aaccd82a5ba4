import type { RootContent } from 'mdast';
import type { Directive } from '../directives';
import { type Kind, kindNames, kinds } from '../kinds';
import type { Page } from '../page';
import { contactItem, telLink } from './contacts';
import { type ComposeContext, hrefBetween, type PageLike } from './context';
import { generated, item, link, list, paragraph, span, strong, text } from './nodes';

/** The lists that the site makes itself, from `::signalen{rol=…}` and its like. Unknown names give nothing (a rule reports them). */
export function leafContent(node: Directive, page: PageLike, context: ComposeContext): RootContent[] {
  const wanted = node.attributes ?? {};
  const { registries } = context.library;
  switch (node.name) {
    case 'signalen':
      return pageList(page, select(context, 'indicator', wanted));
    case 'procedures':
      return pageList(page, select(context, 'procedure', wanted));
    case 'paginas': {
      const kind = kindNames.find((name) => kinds[name].folder === wanted.soort);
      return kind
        ? pageList(
            page,
            select(context, kind, {}).filter((other) => other.path !== page.path && other.frontMatter.lang === undefined),
          )
        : [];
    }
    case 'contacten': {
      const contacts = [...registries.contacts.values()].filter((contact) => !wanted.soort || contact.category === wanted.soort);
      return [
        list(
          contacts.map((contact) => contactItem(contact)),
          { className: 'kb-contacten' },
        ),
      ];
    }
    case 'gemeenten': {
      const names = registries.municipalities.filter((place) => place.policeUnit === wanted.eenheid);
      const regions = [...new Set(names.map((place) => place.safetyRegion))].sort();
      return regions.map((region) => {
        const inRegion = names.filter((place) => place.safetyRegion === region).map((place) => place.name);
        return paragraph([strong(`${region} (${inRegion.length})`), text(`: ${inRegion.join(', ')}.`)]);
      });
    }
    case 'rniloketten':
      return [
        list(
          registries.rniDesks.map((desk) => rniItem(desk)),
          { className: 'kb-loketten' },
        ),
      ];
    case 'cijfers': {
      const figures = registries.figures.filter((figure) => !wanted.begin || figure.id.startsWith(wanted.begin));
      return [
        list(
          figures.map((figure) =>
            item([
              paragraph([
                strong(`${figure.label}, ${figure.year}: `),
                text(figure.value),
                text(` (bron: ${figure.sources.map((id) => registries.sources.get(id)?.publisher ?? id).join('; ')})`),
                ...(figure.note ? [text(`. ${figure.note}`)] : []),
                ...(figure.to_validate ? [text(' '), span('kb-tv', [text('Te valideren')]), text(` ${figure.to_validate}`)] : []),
              ]),
            ]),
          ),
          { className: 'kb-cijfers' },
        ),
      ];
    }
    default:
      return [];
  }
}

function rniItem(desk: ComposeContext['library']['registries']['rniDesks'][number]) {
  return item([
    paragraph([strong(desk.municipality), text(`: ${desk.audience}`)]),
    paragraph([
      text([desk.address, `eenheid ${desk.policeUnit}`].filter(Boolean).join(' · ')),
      ...(desk.phone ? [text(' · '), telLink(desk.phone)] : []),
      ...(desk.phone_abroad ? [text(' · vanuit het buitenland '), telLink(desk.phone_abroad)] : []),
      ...(desk.email ? [text(' · '), link(`mailto:${desk.email}`, desk.email)] : []),
    ]),
    ...(desk.to_validate ? [paragraph([span('kb-tv', [text('Te valideren')]), text(` ${desk.to_validate}`)])] : []),
  ]);
}

/** Pages of a kind for a role (`rol`), form (`vorm`) or setting (`plek`), sorted by id. */
export function select(context: ComposeContext, kind: Kind, wanted: Record<string, string | null | undefined>): Page[] {
  const has = (values: readonly string[], value: string | null | undefined): boolean => !value || values.includes(value);
  return context.library.pages
    .filter(
      ({ kind: own, frontMatter }) =>
        own === kind && has(frontMatter.roles, wanted.rol) && has(frontMatter.forms, wanted.vorm) && has(frontMatter.settings, wanted.plek),
    )
    .sort((a, b) => (a.frontMatter.id < b.frontMatter.id ? -1 : 1));
}

/** A list of pages: title as a link, with the sentence that says what it is about. Signals carry what they can be filtered by. */
export function pageList(from: PageLike, pages: readonly Page[]): RootContent[] {
  if (pages.length === 0) return [];
  const items = pages.map((page) => {
    const { frontMatter: matter } = page;
    const entry = item([
      paragraph([
        link(hrefBetween(from, page), matter.title),
        ...(matter.kind === 'indicator' && matter.derived ? [text(' °')] : []),
        text(' '),
        span('kb-lijst-uitleg', [text(matter.summary)]),
      ]),
    ]);
    if (matter.kind === 'indicator' && !from.frontMatter) {
      entry.data = {
        hProperties: { 'data-rol': matter.roles.join(' '), 'data-vorm': matter.forms.join(' '), 'data-plek': matter.settings.join(' ') },
      };
    }
    return entry;
  });
  return [generated(list(items, { className: 'kb-paginas' }))];
}
