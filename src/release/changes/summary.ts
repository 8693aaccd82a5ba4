import type { ChangeCounts, ChangeList, PageChange } from './types';

/** One sentence that counts: "3 pagina’s nieuw, 12 gewijzigd, 1 vervallen." */
export function changeSummary({ from, counts }: ChangeList): string {
  if (from === null) return `Eerste release: ${pages(counts.added)}.`;
  const parts = countParts(counts);
  return parts.length > 0 ? `Sinds ${from}: ${parts.join(', ')}.` : `Sinds ${from} is er geen tekst gewijzigd.`;
}

function countParts({ added, changed, renamed, removed, quiet }: ChangeCounts): string[] {
  return [
    added > 0 && `${pages(added)} nieuw`,
    changed > 0 && `${pages(changed)} gewijzigd`,
    renamed > 0 && `${pages(renamed)} verhuisd`,
    removed > 0 && `${pages(removed)} vervallen`,
    quiet > 0 && `${pages(quiet)} bijgewerkt zonder dat de tekst veranderde`,
  ].filter((part) => part !== false);
}

function pages(count: number): string {
  return count === 1 ? '1 pagina' : `${count} pagina’s`;
}

/** The roles that have a changed page, most pages first, with their pages: "Wat is er voor u veranderd?" */
export function changesByRole(list: ChangeList): { role: string; pages: PageChange[] }[] {
  const roles = new Map<string, PageChange[]>();
  for (const page of list.pages) {
    if (page.type === 'quiet' || page.audience === 'public') continue;
    for (const role of page.roles) roles.set(role, [...(roles.get(role) ?? []), page]);
  }
  return [...roles]
    .map(([role, changed]) => ({ role, pages: changed }))
    .sort((a, b) => b.pages.length - a.pages.length || (a.role < b.role ? -1 : 1));
}
