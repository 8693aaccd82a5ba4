/**
 * Where the keys of a listbox popup lead (WAI-ARIA: editable combobox). Arrows go round through the text field, which is -1;
 * Home and End belong to the text until an option is chosen.
 * @returns the option to make active, -1 for the text field, undefined when the key is not ours
 */
export function nextActive(key: string, active: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === 'ArrowDown') return active + 1 < count ? active + 1 : -1;
  if (key === 'ArrowUp') return active < 0 ? count - 1 : active - 1;
  if (active < 0) return undefined;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}

export interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly isComposing?: boolean;
}

/**
 * Which shortcut was pressed. A single key can be switched off (WCAG 2.1.4) and is text in a text field.
 * @param writing the focus is where people type
 */
export function shortcutOf(
  { key, ctrlKey, metaKey, altKey, isComposing }: PressedKey,
  writing: boolean,
): 'single' | 'combined' | undefined {
  if (isComposing || altKey) return undefined;
  if ((ctrlKey || metaKey) && key.toLowerCase() === 'k') return 'combined';
  return key === '/' && !ctrlKey && !metaKey && !writing ? 'single' : undefined;
}
