import { telHref } from '../../content/compose/contacts';
import type { Library } from '../../content/library';

/** The little that every page of the site knows: whom to call, and how roles, forms and settings are called. */
export interface FaceData {
  emergency: { id: string; label: string; short: string; number: string; href: string }[];
  /** Names by slug, for labels: `burgerzaken` → `Medewerker burgerzaken`. */
  roles: Record<string, string>;
  forms: Record<string, string>;
  settings: Record<string, string>;
}

/** Contact, words beside the number, and the same in a word for a phone. */
const emergencyLabels: readonly (readonly [string, string, string])[] = [
  ['112', 'Gevaar? Bel', 'Bel'],
  ['politie', 'Politie, geen spoed:', 'Politie'],
];

export function faceData(library: Library): FaceData {
  const names = (kind: string, prefix: string): Record<string, string> =>
    Object.fromEntries(
      library.pages.filter((page) => page.kind === kind).map(({ frontMatter }) => [frontMatter.id.slice(prefix.length), frontMatter.title]),
    );
  return {
    emergency: emergencyLabels.flatMap(([id, label, short]) => {
      const phone = library.registries.contacts.get(id)?.phone;
      return phone ? [{ id, label, short, number: phone, href: telHref(phone) }] : [];
    }),
    roles: names('role', 'rol-'),
    forms: names('form', 'vorm-'),
    settings: names('setting', 'plek-'),
  };
}
