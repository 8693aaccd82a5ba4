import { type PointerEvent, useCallback, useEffect, useRef, useState } from 'react';

/** After a finger has been lifted its click still has to come. */
const click = 400;

export interface Hold {
  /** The reader points at what these handlers are on: it must not move now. */
  readonly held: boolean;
  readonly handlers: {
    onPointerEnter(): void;
    onPointerLeave(event: PointerEvent): void;
    /** Who presses something asks for what comes of it. */
    onClick(): void;
  };
  /** What was pointed at is gone. */
  release(): void;
}

export function useHold(): Hold {
  const [held, setHeld] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const release = useCallback(() => {
    clearTimeout(timer.current);
    setHeld(false);
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    held,
    release,
    handlers: {
      onPointerEnter: () => {
        clearTimeout(timer.current);
        setHeld(true);
      },
      onPointerLeave: ({ pointerType }) => {
        if (pointerType === 'mouse') release();
        else timer.current = setTimeout(release, click);
      },
      onClick: release,
    },
  };
}

/** A value that does not change while it is held. Give it something that stays the same object between renders. */
export function useLatched<T>(value: T, held: boolean): T {
  const [kept, setKept] = useState({ value });
  if (!held && kept.value !== value) setKept({ value });
  return held ? kept.value : value;
}
