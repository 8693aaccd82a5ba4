import { telHref } from '../../content/compose/contacts';
import { kindNames, kinds } from '../../content/kinds';
import type { Contact } from '../../content/registry/schemas';
import type { Corpus } from '../../search/engine/corpus';

/** What the search box knows on every page. Kept small: Docusaurus ships it with the main bundle. */
export interface SearchData {
  /** Folder of the search files, with a slash at the end. */
  base: string;
  /** Changes when any search file changes: tells a page that is open in `npm run dev` to load them again. */
  revision: string;
  /** File in `base` with the definitions of concepts: a `Glossary`. */
  glossary: string;
  /** Names of kinds: `indicator` → `Signaal`. */
  kinds: Record<string, string>;
  /** Whom to call, from the registry; 112 first. */
  contacts: SearchContact[];
}

export interface SearchContact {
  id: string;
  name: string;
  number: string;
  href: string;
  hours?: string;
}

/** Definitions by id of concept. */
export type Glossary = Record<string, { label: string; definition: string }>;

/** In the order in which the help box shows them. */
const callFirst = ['112', 'politie', 'comensha', 'slachtofferhulp'];

/** Contacts that search may point to; one that has no number (any more) is left out. */
export function searchContacts(contacts: ReadonlyMap<string, Contact>): SearchContact[] {
  return callFirst.flatMap((id) => {
    const contact = contacts.get(id);
    if (!contact?.phone) return [];
    const { name, phone, hours } = contact;
    return [{ id, name, number: phone, href: telHref(phone), ...(hours ? { hours } : {}) }];
  });
}

export function kindLabels(): Record<string, string> {
  return Object.fromEntries(kindNames.map((name) => [name, kinds[name].label]));
}

/** The thesaurus' definitions; concepts without one are left out. */
export function glossaryOf({ concepts }: Corpus['thesaurus']): Glossary {
  return Object.fromEntries(
    concepts.flatMap(({ id, prefLabel, definition }) => (definition ? [[id, { label: prefLabel, definition }] as const] : [])),
  );
}
