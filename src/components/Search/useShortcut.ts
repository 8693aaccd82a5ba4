import { createStorageSlot } from '@docusaurus/theme-common';
import { useEffect, useState } from 'react';
import { shortcutOf } from './keys';

const OFF = 'uit';
const slot = (): ReturnType<typeof createStorageSlot> => createStorageSlot('kb-sneltoets');

/** Calls back at `/` and at Ctrl or Cmd with K. */
export function useShortcut(onShortcut: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return;
      const shortcut = shortcutOf(event, isWriting(event.target));
      if (!shortcut || (shortcut === 'single' && slot().get() === OFF)) return;
      event.preventDefault();
      onShortcut();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [onShortcut]);
}

/** Whether the single key works, and a switch for people to whom it happens by accident. */
export function useSingleKey(): readonly [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(true);
  useEffect(() => setOn(slot().get() !== OFF), []);
  return [
    on,
    (next) => {
      setOn(next);
      if (next) slot().del();
      else slot().set(OFF);
    },
  ];
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}
