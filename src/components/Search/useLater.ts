import { startTransition, useEffect, useState } from 'react';

/** Two frames: a browser lays out all that comes before the next one in one task. */
const pause = 32;

/**
 * A value a moment late: what hangs on it is drawn in a task of its own, after what was drawn with the value itself.
 * `useDeferredValue` can't do this for search: in a transition it doesn't defer.
 */
export function useLater<Value>(value: Value): Value {
  const [later, setLater] = useState(() => value);
  useEffect(() => {
    const timer = setTimeout(() => startTransition(() => setLater(() => value)), pause);
    return () => clearTimeout(timer);
  }, [value]);
  return later;
}
