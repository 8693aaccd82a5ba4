import { type ReactNode, useEffect, useRef } from 'react';
import { maxLimit, type SearchResult } from '../../search/engine/result';
import type { Definition } from '../Search/glossary';
import { newestOf } from '../Search/newest';
import type { Found } from '../Search/useFound';
import type { SearchPlace } from '../Search/useSearchPlace';
import { pageCount } from '../Search/wording';
import SearchDefinition from '../SearchDefinition';
import SearchHelp from '../SearchHelp';
import SearchHit from '../SearchHit';
import SearchNothing, { Suggestions } from '../SearchNothing';
import SearchState from '../SearchState';
import styles from './styles.module.css';

export interface Props {
  place: SearchPlace;
  found: Found;
  definition: Definition | undefined;
  onAsk: (query: string) => void;
  onMore: () => void;
  onLeave?: (() => void) | undefined;
}

/** The answer to a question, whole: help first, then what was understood, then the pages. */
export default function SearchResults({
  place,
  found: { result, failure, waiting },
  definition,
  onAsk,
  onMore,
  onLeave,
}: Props): ReactNode {
  return (
    <div className={styles.results}>
      <SearchState place={place} failure={failure} waiting={waiting} onLeave={onLeave} />
      {result && (
        <>
          <SearchHelp result={result} contacts={place.data.contacts} onLeave={onLeave} />
          {definition && <SearchDefinition definition={definition} />}
          <Corrections corrections={result.corrections} />
          {result.nothingStrong ? (
            <SearchNothing result={result} place={place} onAsk={onAsk} />
          ) : (
            <p className={styles.count}>{pageCount(result.total)}</p>
          )}
          <Hits result={result} place={place} onMore={onMore} onLeave={onLeave} />
          {!result.nothingStrong && <Suggestions suggestions={result.suggestions} onAsk={onAsk} />}
        </>
      )}
    </div>
  );
}

/** What was read as another word. */
export function Corrections({ corrections }: Pick<SearchResult, 'corrections'>): ReactNode {
  if (corrections.length === 0) return null;
  return (
    <p className={styles.corrections}>
      Gezocht op{' '}
      {corrections.map(({ typed, read }, index) => (
        <span key={typed}>
          {index > 0 && ', '}
          <strong>{read}</strong> (u typte “{typed}”)
        </span>
      ))}
    </p>
  );
}

function Hits({ result, place, onMore, onLeave }: { result: SearchResult } & Pick<Props, 'place' | 'onMore' | 'onLeave'>): ReactNode {
  const list = useRef<HTMLOListElement>(null);
  const continueAt = useRef<number>(undefined);
  const shown = result.hits.length;
  const newest = newestOf(place.state);

  // After "meer resultaten" the reader goes on where the list ended.
  useEffect(() => {
    if (continueAt.current === undefined || shown <= continueAt.current) return;
    list.current?.querySelectorAll<HTMLElement>('[data-resultaat]')[continueAt.current]?.focus();
    continueAt.current = undefined;
  }, [shown]);

  const more = Math.min(result.total, maxLimit) - shown;
  return (
    <>
      {shown > 0 && <h2 className="kb-onzichtbaar">Gevonden</h2>}
      <ol className={styles.list} ref={list}>
        {result.hits.map((hit) => (
          <SearchHit key={hit.id} hit={hit} place={place} newest={newest} onLeave={onLeave} />
        ))}
      </ol>
      {more > 0 && (
        <button
          type="button"
          className={`nl-button nl-button--secondary ${styles.more}`}
          onClick={() => {
            continueAt.current = shown;
            onMore();
          }}
        >
          Meer resultaten
        </button>
      )}
      {more <= 0 && result.total > shown && <p>Verder gaat deze lijst niet. Voeg een woord toe om preciezer te zoeken.</p>}
    </>
  );
}
