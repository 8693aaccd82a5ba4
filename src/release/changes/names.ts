import type { Registries } from '../../content/registry/registries';

/** How the things that a page points to are called. Both sides of a comparison use the same names, so that a new title of one page changes no other. */
export interface Names {
  page(id: string): string;
  role(slug: string): string;
  form(slug: string): string;
  setting(slug: string): string;
  contact(id: string): string;
  concept(id: string): string;
}

/** @param titles titles by page id; the newest come last @param registries the live registries */
export function namesOf(titles: ReadonlyMap<string, string>, registries: Pick<Registries, 'contacts' | 'concepts'>): Names {
  const title = (id: string, otherwise: string): string => titles.get(id) ?? otherwise;
  return {
    page: (id) => title(id, id),
    role: (slug) => title(`rol-${slug}`, slug),
    form: (slug) => title(`vorm-${slug}`, slug),
    setting: (slug) => title(`plek-${slug}`, slug),
    contact: (id) => registries.contacts.get(id)?.name ?? id,
    concept: (id) => registries.concepts.get(id)?.prefLabel ?? id,
  };
}
