import { kindLabel } from '../../release/changes/compare';
import { changeSummary } from '../../release/changes/summary';
import type { ChangeList, Edit, FactChange, PageChange, PartChange, Words } from '../../release/changes/types';

const types: Record<PageChange['type'], string> = {
  added: 'NIEUW',
  removed: 'VERVALLEN',
  renamed: 'VERHUISD',
  changed: 'GEWIJZIGD',
  quiet: 'bijgewerkt, tekst gelijk',
};

/** A change list for a terminal: `[-weg-]` and `{+erbij+}` within a sentence, as Git writes them. */
export function changesText(list: ChangeList): string {
  const lines: string[] = [changeSummary(list)];
  let kind = '';
  for (const page of list.pages) {
    if (page.kind !== kind) lines.push('', kindLabel(page.kind).toUpperCase());
    kind = page.kind;
    lines.push(...pageLines(page));
  }
  return lines.join('\n');
}

function pageLines({ type, title, id, url, oldTitle, oldUrl, parts, facts, quiet }: PageChange): string[] {
  return [
    `${types[type]}  ${title}  (${id})`,
    ...(oldTitle ? [`    heette: ${oldTitle}`] : []),
    ...(oldUrl ? [`    stond op ${oldUrl}, nu op ${url}`] : []),
    ...parts.flatMap(partLines),
    ...facts.map((fact) => `    ${factText(fact)}`),
    ...(quiet.length > 0 ? [`    ook bijgewerkt: ${quiet.join(', ')}`] : []),
  ];
}

function partLines({ label, oldLabel, type, moved, edits }: PartChange): string[] {
  const how = type === 'added' ? ' (nieuw)' : type === 'removed' ? ' (vervallen)' : moved || type === 'moved' ? ' (verplaatst)' : '';
  const named = oldLabel ? ` (was: ${oldLabel})` : '';
  return [`    ${label}${named}${how}`, ...edits.map((edit) => `      ${editText(edit)}`)];
}

function factText({ label, added, removed, reordered }: FactChange): string {
  const parts = [
    added.length > 0 && `erbij: ${added.join(', ')}`,
    removed.length > 0 && `weg: ${removed.join(', ')}`,
    reordered && 'andere volgorde',
  ];
  return `${label}: ${parts.filter(Boolean).join('; ')}`;
}

function editText(edit: Edit): string {
  switch (edit.type) {
    case 'gap':
      return '…';
    case 'same':
      return `  ${edit.text}`;
    case 'added':
      return `+ ${edit.text}`;
    case 'removed':
      return `- ${edit.text}`;
    case 'changed':
      return `~ ${wordsText(edit.words)}`;
    case 'arrived':
      return `> ${edit.words ? wordsText(edit.words) : edit.text} (van: ${edit.page?.title ?? edit.from})`;
    case 'left':
      return `< ${edit.text} (naar: ${edit.page?.title ?? edit.to})`;
  }
}

function wordsText(words: readonly Words[]): string {
  return words.map(({ type, text }) => (type === 'added' ? `{+${text}+}` : type === 'removed' ? `[-${text}-]` : text)).join('');
}
