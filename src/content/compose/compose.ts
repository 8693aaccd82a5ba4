import type { Root, RootContent } from 'mdast';
import type { Page } from '../page';
import { usuallyRead } from '../registry/schemas';
import { contactItem } from './contacts';
import type { ComposeContext } from './context';
import { blockMarkdown, citation, expandDirectives, inlineMarkdown } from './inline';
import { pageList, select } from './lists';
import { box, generated, heading, item, link, list, paragraph, span, strong, text } from './nodes';

/**
 * The whole page as a reader sees it: what stands in front matter (steps, contacts, sources …) and the lists that the
 * site makes, around the text that the editor wrote. Site, search, print and change list all read this one tree,
 * so that a heading has the same anchor everywhere.
 */
export function composePage(page: Page, context: ComposeContext): Root {
  const body = expandDirectives(page.tree, page, context).children;
  return {
    type: 'root',
    children: [...kindContent(page, body, context), ...openPoints(page), ...related(page, context), ...sources(page, context)],
  };
}

function kindContent(page: Page, body: RootContent[], context: ComposeContext): RootContent[] {
  const matter = page.frontMatter;
  switch (matter.kind) {
    case 'indicator':
      return [
        generated(box('kb-kort', [paragraph([strong('Wat u nu doet: '), text(matter.action)])])),
        ...body,
        ...strength(page, context),
        ...call(matter.call, context),
      ];
    case 'procedure':
      return [
        box('kb-kort', [paragraph([strong('In het kort: '), ...inlineMarkdown(matter.in_short, page, context)])]),
        ...steps(page, context),
        heading(2, 'Doe dit nooit'),
        box('kb-nooit', [list(matter.never.map((line) => item([paragraph(inlineMarkdown(line, page, context))])))]),
        ...call(matter.call, context),
        heading(2, 'Wat er daarna gebeurt'),
        list(matter.next.map((line) => item([paragraph(inlineMarkdown(line, page, context))]))),
        ...body,
      ];
    case 'role':
      return [...card(page, context), ...body, ...overview(page, { rol: slugOf(page) }, context)];
    case 'form':
      return [...body, ...overview(page, { vorm: slugOf(page) }, context)];
    case 'setting':
      return [...body, ...overview(page, { plek: slugOf(page) }, context)];
    case 'law':
      return [
        box('kb-stand', [
          paragraph([strong(matter.citation), text(`. ${forceLabels[matter.force]}. Stand van zaken op ${dutchDate(matter.as_of)}.`)]),
        ]),
        ...body,
      ];
    case 'public':
      return [...body, ...(matter.call && matter.lang === undefined ? call(matter.call, context, 'public') : [])];
    default:
      return body;
  }
}

const forceLabels = {
  in_force: 'Geldend recht',
  bill: 'Wetsvoorstel: nog geen wet',
  treaty: 'Verdrag',
  guideline: 'Richtlijn of aanwijzing',
} as const;

function openPoints(page: Page): RootContent[] {
  const points = page.frontMatter.to_validate ?? [];
  if (points.length === 0) return [];
  return [
    generated(heading(2, 'Te valideren')),
    generated(box('kb-te-valideren', [list(points.map((point) => item([paragraph([text(point)])])))])),
  ];
}

function steps(page: Page, context: ComposeContext): RootContent[] {
  if (page.frontMatter.kind !== 'procedure') return [];
  const items = page.frontMatter.steps.map((step) => {
    const facts = [step.who && `Wie: ${step.who}`, step.when && `Wanneer: ${step.when}`, step.legal && `Grondslag: ${step.legal}`].filter(
      Boolean,
    );
    return item([
      paragraph([
        span('kb-stap', inlineMarkdown(step.do, page, context), 'strong'),
        ...(step.sources ? [generated(citation(step.sources, page))] : []),
      ]),
      ...(facts.length > 0 ? [paragraph([span('kb-stap-feiten', [text(facts.join(' · '))])])] : []),
      ...((step.detail ? blockMarkdown(step.detail, page, context) : []) as never[]),
      ...(step.to_validate ? [paragraph([span('kb-tv', [text('Te valideren')]), text(` ${step.to_validate}`)])] : []),
    ]);
  });
  return [heading(2, 'Stappen'), list(items, { ordered: true, className: 'kb-stappen' })];
}

function strength(page: Page, context: ComposeContext): RootContent[] {
  const matter = page.frontMatter;
  if (matter.kind !== 'indicator') return [];
  const says = {
    sterk: 'Een bron noemt dit een sterk signaal. Ook een sterk signaal is geen bewijs.',
    ondersteunend: 'Dit signaal ondersteunt een vermoeden. Het zegt meer als u ook andere signalen ziet.',
    onbekend: 'Niet bekend: geen van onze bronnen zegt hoe sterk dit signaal is.',
  }[matter.strength];
  return [
    generated(heading(2, 'Hoe sterk is dit signaal?')),
    generated(
      paragraph([
        text(says),
        ...(matter.strength_by ? [text(' '), ...inlineMarkdown(matter.strength_by, page, context)] : []),
        ...(matter.derived ? [text(' ° Dit signaal heeft de opsteller zelf afgeleid; geen bron noemt het zo.')] : []),
      ]),
    ),
  ];
}

function card(page: Page, context: ComposeContext): RootContent[] {
  if (page.frontMatter.kind !== 'role') return [];
  const { signals, do: doing, never, call: contacts } = page.frontMatter.card;
  const lines = (texts: readonly string[]) => list(texts.map((line) => item([paragraph(inlineMarkdown(line, page, context))])));
  const signalPages = signals.flatMap((id) => context.pageById.get(id) ?? []);
  return [
    box('kb-kaart', [
      part('Wat ziet u?', list(signalPages.map((signal) => item([paragraph([link(hrefTo(page, signal), signal.frontMatter.title)])])))),
      part('Wat doet u?', lines(doing)),
      part('Wat doet u nooit?', lines(never)),
      part(
        'Wie belt u?',
        list(
          contacts.flatMap((id) => {
            const contact = context.library.registries.contacts.get(id);
            const first = contact && contactItem(contact).children[0];
            return first ? [item([first as never])] : [];
          }),
        ),
      ),
    ]),
  ];
}

function part(title: string, content: RootContent): RootContent {
  return box('kb-kaart-deel', [heading(2, title), content]);
}

function hrefTo(from: Page, to: Page): string {
  return `${'../'.repeat(from.path.split('/').length - 1)}${to.path}`;
}

/** The signals and procedures that belong to a role, form or setting. */
function overview(page: Page, wanted: Record<string, string>, context: ComposeContext): RootContent[] {
  const signals = pageList(page, select(context, 'indicator', wanted));
  const procedures = pageList(page, select(context, 'procedure', wanted));
  return [
    ...(signals.length > 0 ? [generated(heading(2, 'Alle signalen')), ...signals] : []),
    ...(procedures.length > 0 ? [generated(heading(2, 'Procedures')), ...procedures] : []),
  ];
}

function call(ids: readonly string[], context: ComposeContext, audience: 'staff' | 'public' = 'staff'): RootContent[] {
  const contacts = ids.flatMap((id) => context.library.registries.contacts.get(id) ?? []);
  if (contacts.length === 0) return [];
  const title = audience === 'public' ? 'Wie kunt u bellen?' : 'Wie belt u?';
  const items = contacts.map((contact) => contactItem(contact, audience));
  return [generated(heading(2, title)), generated(list(items, { className: 'kb-contacten' }))];
}

function related(page: Page, context: ComposeContext): RootContent[] {
  const pages = (page.frontMatter.related ?? []).flatMap((id) => context.pageById.get(id) ?? []);
  if (pages.length === 0 || page.frontMatter.lang !== undefined) return [];
  return [generated(heading(2, 'Lees ook')), ...pageList(page, pages)];
}

function sources(page: Page, context: ComposeContext): RootContent[] {
  const { sources: ids, no_sources: reason, lang } = page.frontMatter;
  if (lang !== undefined) return [];
  const title = generated(heading(2, 'Bronnen'));
  if (ids.length === 0) return reason ? [title, generated(paragraph([text(`Deze pagina heeft geen bronnen. ${reason}`)]))] : [];
  const items = ids.map((id) => {
    const source = context.library.registries.sources.get(id);
    if (!source) return item([paragraph([text(id)])]);
    const details = [source.publisher, source.date].filter(Boolean).join(', ');
    const remarks = [source.read !== usuallyRead && `Gelezen: ${lowerFirst(source.read)}`, source.note].filter(Boolean);
    return item(
      [
        paragraph([
          ...(source.url ? [link(source.url, source.title)] : [text(source.title)]),
          text([`. ${details.replace(/\.$/, '')}. (${id})`, ...remarks].join(' ')),
        ]),
      ],
      `bron-${id.toLowerCase()}`,
    );
  });
  return [title, generated(list(items, { ordered: true, className: 'kb-bronnen' }))];
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

/** The last part of a page's id: `rol-burgerzaken` → `burgerzaken`. */
function slugOf(page: Page): string {
  return page.frontMatter.id.replace(/^(rol|vorm|plek)-/, '');
}

function dutchDate(iso: string): string {
  return new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso));
}
