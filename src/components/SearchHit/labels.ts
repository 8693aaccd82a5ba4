import type { Hit } from '../../search/engine/result';
import type { SearchPlace } from '../Search/useSearchPlace';

/** More labels than this say nothing. */
const most = 3;

/** Small labels of a result: forms, then roles; many of them in one word. */
export function labelsOf(hit: Pick<Hit, 'kind' | 'forms' | 'roles'>, names: Pick<SearchPlace['names'], 'forms' | 'roles'>): string[] {
  const forms = hit.kind === 'form' ? [] : named(hit.forms, names.forms, 'Alle vormen', (count) => `${count} vormen`);
  const roles = hit.kind === 'role' ? [] : named(hit.roles, names.roles, 'Alle rollen', (count) => `${count} rollen`);
  return [...forms, ...roles];
}

function named(ids: readonly string[], names: Record<string, string>, all: string, some: (count: number) => string): string[] {
  const known = ids.flatMap((id) => names[id] ?? []);
  if (known.length > most) return [known.length >= Object.keys(names).length ? all : some(known.length)];
  return known;
}

/** Why a result without any marked word is there: the concepts that it shares with the query. */
export function fitsWith({ title, excerpt, also, matchedConcepts }: Pick<Hit, 'title' | 'excerpt' | 'also' | 'matchedConcepts'>): string {
  const marked = title.marks.length + excerpt.marks.length + (also?.excerpt.marks.length ?? 0) > 0;
  return marked ? '' : matchedConcepts.map(({ label }) => label).join(', ');
}

/** `Signaal IND-008`, `Procedure`. */
export function kindOf({ kind, id }: Pick<Hit, 'kind' | 'id'>, kinds: Record<string, string>): string {
  const label = kinds[kind] ?? kind;
  return kind === 'indicator' ? `${label} ${id}` : label;
}
