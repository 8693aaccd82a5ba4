import { editsBetween } from './edits';
import { likeness } from './sentences';
import type { Part } from './snapshot';
import type { Edit, PartChange } from './types';

/** From here on a section with another heading counts as the same section, renamed. */
const SAME_SECTION = 0.5;

/** A part with all its edits, unchanged sentences included, before moves are found. */
export interface ComparedPart extends PartChange {
  edits: Edit[];
}

/**
 * Parts of a page before and after → what changed, in reading order, gone parts where they stood. Sections are matched by
 * heading and then by likeness; steps by likeness alone, so that a step that was put in between doesn't change all the others.
 */
export function compareParts(before: readonly Part[], after: readonly Part[]): ComparedPart[] {
  const partner = matchParts(before, after);
  const inPlace = longestRising(after.flatMap((part) => partner.get(part) ?? []).map((part) => before.indexOf(part)));
  const taken = new Set(partner.values());
  const result: ComparedPart[] = [];
  let next = 0;
  const goneUntil = (end: number): void => {
    for (; next < end; next++) {
      const part = before[next];
      if (part && !taken.has(part)) result.push({ ...base(part), type: 'removed', edits: editsBetween(part.sentences, []) });
    }
  };
  for (const part of after) {
    const old = partner.get(part);
    if (!old) {
      result.push({ ...base(part), type: 'added', edits: editsBetween([], part.sentences) });
      continue;
    }
    const place = before.indexOf(old);
    const stays = inPlace.has(place);
    if (stays) goneUntil(place);
    const edits = editsBetween(old.sentences, part.sentences);
    const textChanged = edits.some(({ type }) => type !== 'same');
    // A step that only got another number, because one came before it, did not change.
    const renamed = old.label !== part.label && (part.group === 'section' || !stays);
    const moved = stays ? {} : { moved: true as const };
    if (!textChanged && !renamed && stays) continue;
    result.push({
      ...base(part),
      ...(old.label === part.label ? {} : { oldLabel: old.label }),
      type: textChanged || (renamed && stays) ? 'changed' : 'moved',
      ...moved,
      edits,
    });
  }
  goneUntil(before.length);
  return result;
}

function base({ group, key, label }: Part): Pick<ComparedPart, 'group' | 'key' | 'label'> {
  return { group, key, label };
}

function matchParts(before: readonly Part[], after: readonly Part[]): Map<Part, Part> {
  const partner = new Map<Part, Part>();
  const free = new Set(before);
  const take = (part: Part, old: Part): void => {
    partner.set(part, old);
    free.delete(old);
  };
  for (const part of after) {
    if (part.group === 'step') continue;
    const old = [...free].find(({ group, key }) => group === part.group && key === part.key);
    if (old) take(part, old);
  }
  const candidates = after
    .filter((part) => !partner.has(part) && part.group !== 'field')
    .flatMap((part) => [...free].filter(({ group }) => group === part.group).map((old) => ({ part, old, score: alike(old, part) })))
    .filter(({ score }) => score >= SAME_SECTION)
    .sort((a, b) => b.score - a.score || before.indexOf(a.old) - before.indexOf(b.old) || after.indexOf(a.part) - after.indexOf(b.part));
  for (const { part, old } of candidates) if (!partner.has(part) && free.has(old)) take(part, old);
  return partner;
}

function alike(a: Part, b: Part): number {
  if (a.sentences.length === 0 && b.sentences.length === 0) return likeness(a.label, b.label);
  return likeness(a.sentences.join(' '), b.sentences.join(' '));
}

/** The largest set of numbers that stand in rising order: what stayed in its place. The others moved. */
export function longestRising(numbers: readonly number[]): Set<number> {
  const best = numbers.map(() => 1);
  const from = numbers.map(() => -1);
  let end = numbers.length > 0 ? 0 : -1;
  numbers.forEach((value, index) => {
    for (let earlier = 0; earlier < index; earlier++) {
      if ((numbers[earlier] ?? 0) < value && (best[earlier] ?? 0) + 1 > (best[index] ?? 0)) {
        best[index] = (best[earlier] ?? 0) + 1;
        from[index] = earlier;
      }
    }
    if ((best[index] ?? 0) > (best[end] ?? 0)) end = index;
  });
  const rising = new Set<number>();
  for (let index = end; index >= 0; index = from[index] ?? -1) rising.add(numbers[index] ?? 0);
  return rising;
}
