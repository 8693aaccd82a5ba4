import type { BlockContent, Link, ListItem, PhrasingContent } from 'mdast';
import type { Contact } from '../registry/schemas';
import { item, link, paragraph, span, strong, text } from './nodes';

/** `033-448 11 86` → `tel:+31334481186`; short numbers and 0800/0900 numbers keep their national form. */
export function telHref(phone: string): string {
  const digits = phone.replace(/[^\d+]/g, '');
  if (/^(0800|0900|14|1\d\d$)/.test(digits) || digits.startsWith('+')) return `tel:${digits}`;
  return `tel:${digits.replace(/^0/, '+31')}`;
}

/** A number that one can tap. Always read from left to right: on an Arabic page its groups would otherwise stand in reverse. */
export function telLink(phone: string): Link {
  return { ...link(telHref(phone), phone), data: { hProperties: { dir: 'ltr' } } };
}

/** A contact within a sentence: its number, else its mail address, else its site, else its name. */
export function contactInline(contact: Contact): PhrasingContent {
  if (contact.phone) return telLink(contact.phone);
  if (contact.email) return link(`mailto:${contact.email}`, contact.email);
  if (contact.web) return link(contact.web, contact.name);
  return text(contact.name);
}

/**
 * A contact as an item of a list: name and number first, then what for, when, and what is not certain.
 * Residents read their own words: what is said to a colleague (ask for the AVIM, press 3) would only confuse them.
 */
export function contactItem(contact: Contact, audience: 'staff' | 'public' = 'staff'): ListItem {
  const purpose = (audience === 'public' && contact.purpose_public) || contact.purpose;
  const note = audience === 'public' ? contact.note_public : contact.note;
  const first: PhrasingContent[] = [strong(contact.name)];
  if (contact.phone) first.push(text(': '), span('kb-tel', [telLink(contact.phone)]));
  const lines: BlockContent[] = [paragraph(first), paragraph([text(`${purpose}.`)])];
  const more: PhrasingContent[] = [];
  const add = (...nodes: PhrasingContent[]): void => {
    if (more.length > 0) more.push(text(' · '));
    more.push(...nodes);
  };
  if (contact.hours) add(text(`Bereikbaar: ${contact.hours}`));
  if (contact.phone_abroad) add(text('Vanuit het buitenland: '), telLink(contact.phone_abroad));
  if (contact.email) add(link(`mailto:${contact.email}`, contact.email));
  if (contact.web) add(link(contact.web, new URL(contact.web).hostname.replace(/^www\./, '')));
  if (more.length > 0) lines.push(paragraph(more));
  if (note) lines.push(paragraph([text(note)]));
  if (contact.to_validate) lines.push(paragraph([span('kb-tv', [text('Te valideren')]), text(` ${contact.to_validate}`)]));
  return item(lines);
}
