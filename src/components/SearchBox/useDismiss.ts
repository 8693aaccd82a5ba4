import { type RefObject, useEffect } from 'react';

/** Calls back when a reader points at something outside an element, or the focus goes there. */
export function useDismiss(element: RefObject<HTMLElement | null>, active: boolean, onDismiss: () => void): void {
  useEffect(() => {
    if (!active) return;
    const onEvent = ({ target }: Event): void => {
      if (target instanceof Node && !element.current?.contains(target)) onDismiss();
    };
    document.addEventListener('pointerdown', onEvent);
    document.addEventListener('focusin', onEvent);
    return () => {
      document.removeEventListener('pointerdown', onEvent);
      document.removeEventListener('focusin', onEvent);
    };
  }, [element, active, onDismiss]);
}
