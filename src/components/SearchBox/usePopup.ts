import { useEffect, useState } from 'react';

type PopupModule = typeof import('./searchPopup');

export interface PopupState {
  /** What is needed to show and say results; undefined until it has come. */
  readonly popup: PopupModule | undefined;
  readonly failed: boolean;
}

let loaded: PopupModule | undefined;

/**
 * Results are drawn by code that comes at the first sign of intent, like search itself: most pages are read without searching.
 * @param wanted loads it; each time this becomes something else, what failed is tried again
 */
export function usePopup(wanted: string): PopupState {
  const [state, setState] = useState<PopupState>({ popup: loaded, failed: false });
  useEffect(() => {
    if (wanted === '' || loaded) return;
    let here = true;
    import(/* webpackChunkName: "search-results" */ './searchPopup').then(
      (popup) => {
        loaded = popup;
        if (here) setState({ popup, failed: false });
      },
      () => {
        if (here) setState({ popup: undefined, failed: true });
      },
    );
    return () => {
      here = false;
    };
  }, [wanted]);
  return state.popup || !loaded ? state : { popup: loaded, failed: false };
}
