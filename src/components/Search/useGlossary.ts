import { useEffect, useState } from 'react';
import type { Glossary } from '../../plugins/search/searchData';
import { loadGlossary } from './glossary';
import type { SearchPlace } from './useSearchPlace';

const none: Glossary = {};

/** Definitions of concepts, fetched whole once the words of search are in: never because of what is typed. */
export function useGlossary({ state, data }: Pick<SearchPlace, 'state' | 'data'>): Glossary {
  const [glossary, setGlossary] = useState(none);
  const url = data.base + data.glossary;
  const ready = (state.phase === 'ready' && state.words) || state.phase === 'complete';
  useEffect(() => {
    if (!ready) return;
    let wanted = true;
    loadGlossary(url).then((loaded) => {
      if (wanted) setGlossary(loaded);
    });
    return () => {
      wanted = false;
    };
  }, [ready, url]);
  return glossary;
}
