import { diffArrays, diffWordsWithSpace } from 'diff';
import { likeness } from './sentences';
import type { Edit, Words } from './types';

/** From here on two sentences count as one that changed, not as one that went and one that came. */
const PAIRED = 0.5;

/**
 * Two lists of sentences → what happened, in reading order. Sentences that were only cut or joined differently are the same.
 * Nothing is dropped: {@link textBefore} and {@link textAfter} of the answer give both texts back.
 */
export function editsBetween(before: readonly string[], after: readonly string[]): Edit[] {
  const edits: Edit[] = [];
  let removed: string[] = [];
  let added: string[] = [];
  const flush = (): void => {
    if (removed.length > 0 && removed.join(' ') === added.join(' ')) edits.push(...added.map(same));
    else edits.push(...pairUp(removed, added));
    removed = [];
    added = [];
  };
  for (const { value, added: isAdded, removed: isRemoved } of diffArrays([...before], [...after])) {
    if (isRemoved) removed.push(...value);
    else if (isAdded) added.push(...value);
    else {
      flush();
      edits.push(...value.map(same));
    }
  }
  flush();
  return edits;
}

/** Within one hunk: the pairs that are most alike and don't cross, changed word by word; the rest went or came. */
function pairUp(removed: readonly string[], added: readonly string[]): Edit[] {
  const best = bestPairs(removed, added);
  const edits: Edit[] = [];
  let from = 0;
  let to = 0;
  const rest = (untilOld: number, untilNew: number): void => {
    while (from < untilOld) edits.push({ type: 'removed', text: removed[from++] ?? '' });
    while (to < untilNew) edits.push({ type: 'added', text: added[to++] ?? '' });
  };
  for (const [old, fresh] of best) {
    rest(old, fresh);
    edits.push({ type: 'changed', words: wordEdits(removed[from++] ?? '', added[to++] ?? '') });
  }
  rest(removed.length, added.length);
  return edits;
}

/** Non-crossing pairs with the highest total likeness (dynamic programming: hunks are small). */
function bestPairs(removed: readonly string[], added: readonly string[]): [number, number][] {
  const width = added.length + 1;
  const score = new Float64Array((removed.length + 1) * width);
  const alike = removed.map((old) => added.map((fresh) => likeness(old, fresh)));
  const at = (row: number, column: number): number => score[row * width + column] ?? 0;
  const paired = (row: number, column: number): number => {
    const value = alike[row]?.[column] ?? 0;
    return value >= PAIRED ? at(row + 1, column + 1) + value : -1;
  };
  for (let row = removed.length - 1; row >= 0; row--) {
    for (let column = added.length - 1; column >= 0; column--) {
      score[row * width + column] = Math.max(at(row + 1, column), at(row, column + 1), paired(row, column));
    }
  }
  const pairs: [number, number][] = [];
  for (let row = 0, column = 0; row < removed.length && column < added.length; ) {
    if (at(row, column) === paired(row, column)) pairs.push([row++, column++]);
    else if (at(row, column) === at(row + 1, column)) row++;
    else column++;
  }
  return pairs;
}

/** Two sentences → runs of words. A lone space between two changes is taken into both, so that a reader sees one change. */
export function wordEdits(before: string, after: string): Words[] {
  const runs = diffWordsWithSpace(before, after).map(
    ({ value, added, removed }): Words => ({ type: added ? 'added' : removed ? 'removed' : 'same', text: value }),
  );
  const words: Words[] = [];
  let gone = '';
  let come = '';
  const flush = (): void => {
    if (gone) words.push({ type: 'removed', text: gone });
    if (come) words.push({ type: 'added', text: come });
    gone = '';
    come = '';
  };
  runs.forEach((run, index) => {
    if (run.type === 'removed') gone += run.text;
    else if (run.type === 'added') come += run.text;
    else if (run.text.trim() === '' && (gone || come) && index < runs.length - 1) {
      gone += run.text;
      come += run.text;
    } else {
      flush();
      words.push(run);
    }
  });
  flush();
  return words;
}

/** The text before, as its edits tell it. */
export function textBefore(edits: readonly Edit[]): string {
  return edits.flatMap((edit) => before(edit)).join(' ');
}

/** The text after, as its edits tell it. */
export function textAfter(edits: readonly Edit[]): string {
  return edits.flatMap((edit) => after(edit)).join(' ');
}

function before(edit: Edit): string[] {
  if (edit.type === 'changed') return [joined(edit.words, 'added')];
  return edit.type === 'same' || edit.type === 'removed' || edit.type === 'left' ? [edit.text] : [];
}

function after(edit: Edit): string[] {
  if (edit.type === 'changed') return [joined(edit.words, 'removed')];
  return edit.type === 'same' || edit.type === 'added' || edit.type === 'arrived' ? [edit.text] : [];
}

function joined(words: readonly Words[], without: Words['type']): string {
  return words
    .filter(({ type }) => type !== without)
    .map(({ text }) => text)
    .join('');
}

function same(text: string): Edit {
  return { type: 'same', text };
}

/** Only what changed, with a gap where unchanged sentences stood: what a reader of a change list needs. */
export function condense(edits: readonly Edit[]): Edit[] {
  return edits.flatMap((edit, index): Edit[] => {
    if (edit.type !== 'same') return [edit];
    return index > 0 && edits[index - 1]?.type === 'same' ? [] : [{ type: 'gap' }];
  });
}
