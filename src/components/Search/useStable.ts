import { useCallback, useRef } from 'react';

/** The same function at every render, that does what the newest one does: so that what it is given to need not be drawn again. */
export function useStable<Args extends unknown[]>(run: (...args: Args) => void): (...args: Args) => void {
  const latest = useRef(run);
  latest.current = run;
  return useCallback((...args: Args) => latest.current(...args), []);
}
