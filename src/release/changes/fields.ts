import type { Names } from './names';

/** What a field of front matter means for a change list. A field that isn't here is shown under its own name. */
export type FieldUse =
  /** Text that readers see: compared by sentence and word. */
  | { use: 'text'; label: string }
  /** Values that readers see: what came and what went. `ordered` when the order means something. */
  | { use: 'values'; label: string; name?: (value: string, names: Names) => string; ordered?: true }
  /** Invisible: never a change by itself. */
  | { use: 'quiet'; label: string }
  /** Says what the page is; compared elsewhere. */
  | { use: 'identity' };

const status: Record<string, string> = { concept: 'concept', validated: 'gevalideerd' };
const force: Record<string, string> = { in_force: 'geldend recht', bill: 'wetsvoorstel', treaty: 'verdrag', guideline: 'richtlijn' };
const audience: Record<string, string> = { staff: 'medewerkers', public: 'inwoners' };
const yesNo: Record<string, string> = { true: 'ja', false: 'nee' };

export const fieldUses: Readonly<Record<string, FieldUse>> = {
  id: { use: 'identity' },
  title: { use: 'text', label: 'Titel' },
  summary: { use: 'text', label: 'Samenvatting' },
  action: { use: 'text', label: 'Wat u nu doet, in één regel' },
  in_short: { use: 'text', label: 'In het kort' },
  strength: { use: 'values', label: 'Sterkte van het signaal' },
  strength_by: { use: 'text', label: 'Wie zegt hoe sterk het signaal is' },
  derived: { use: 'values', label: 'Door de opsteller afgeleid', name: (value) => yesNo[value] ?? value },
  citation: { use: 'text', label: 'Naam van de regeling' },
  force: { use: 'values', label: 'Soort regeling', name: (value) => force[value] ?? value },
  as_of: { use: 'values', label: 'Stand van zaken' },
  'card.signals': { use: 'values', label: 'Kaart: wat ziet u', name: (id, names) => names.page(id), ordered: true },
  'card.do': { use: 'text', label: 'Kaart: wat doet u' },
  'card.never': { use: 'text', label: 'Kaart: wat doet u nooit' },
  'card.call': { use: 'values', label: 'Kaart: wie belt u', name: (id, names) => names.contact(id), ordered: true },
  never: { use: 'text', label: 'Doe dit nooit' },
  call: { use: 'values', label: 'Wie belt u', name: (id, names) => names.contact(id), ordered: true },
  next: { use: 'text', label: 'Wat er daarna gebeurt' },
  to_validate: { use: 'text', label: 'Te valideren' },
  no_sources: { use: 'text', label: 'Waarom er geen bronnen zijn' },
  status: { use: 'values', label: 'Status', name: (value) => status[value] ?? value },
  audience: { use: 'values', label: 'Voor wie', name: (value) => audience[value] ?? value },
  roles: { use: 'values', label: 'Rollen', name: (slug, names) => names.role(slug) },
  forms: { use: 'values', label: 'Vormen van uitbuiting', name: (slug, names) => names.form(slug) },
  settings: { use: 'values', label: 'Plekken', name: (slug, names) => names.setting(slug) },
  sources: { use: 'values', label: 'Bronnen' },
  related: { use: 'values', label: 'Lees ook', name: (id, names) => names.page(id) },
  keywords: { use: 'quiet', label: 'zoekwoorden' },
  concepts: { use: 'quiet', label: 'begrippen' },
  reviewed: { use: 'quiet', label: 'datum van controle' },
  review_by: { use: 'quiet', label: 'volgende controle' },
  translation: { use: 'quiet', label: 'gegevens van de vertaling' },
  lang: { use: 'quiet', label: 'taal' },
  description: { use: 'text', label: 'Samenvatting' },
  displayed_sidebar: { use: 'quiet', label: 'zijbalk' },
};

/** The fields of a step, in the order in which they are read. */
export const stepFields = [
  ['do', ''],
  ['who', 'Wie: '],
  ['when', 'Wanneer: '],
  ['legal', 'Grondslag: '],
  ['detail', ''],
  ['to_validate', 'Te valideren: '],
] as const;
