import type { ReactNode } from 'react';
import { newestOf } from '../Search/newest';
import { announce } from '../Search/wording';
import SearchDefinition from '../SearchDefinition';
import SearchHelp from '../SearchHelp';
import { Suggestions } from '../SearchNothing';
import SearchResults, { Corrections } from '../SearchResults';
import SearchState from '../SearchState';
import styles from './popup.module.css';
import SearchOption from './searchOption';
import type { SearchBoxState } from './useSearchBox';

/** What a screen reader says of what is shown. */
export function spoken({ found, place, visible }: SearchBoxState): string {
  return visible && found.result ? announce(found.result, place.data.contacts[0]?.number) : '';
}

/** What hangs under a search box: how far search is, help, the options, and the way to everything else. */
export default function SearchPopup({ box }: { box: SearchBoxState }): ReactNode {
  const { place, found, definition, whole, leave } = box;
  if (whole)
    return (
      <section className={styles.popup} data-popup="" aria-label="Zoekresultaten" aria-busy={found.busy} {...box.hold}>
        <SearchResults place={place} found={found} definition={definition} onAsk={box.ask} onMore={box.more} onLeave={leave} />
      </section>
    );
  const { result, failure, waiting } = found;
  return (
    // A press must find under the finger what was there when it began.
    <div className={styles.popup} data-popup="" aria-busy={found.busy} {...box.hold}>
      <SearchState place={place} failure={failure} waiting={waiting} onLeave={leave} />
      {result && (
        <>
          <SearchHelp result={result} contacts={place.data.contacts} onLeave={leave} />
          {definition && <SearchDefinition definition={definition} />}
          <Corrections corrections={result.corrections} />
          {result.nothingStrong && (
            <p className={styles.weak}>
              <strong>{result.total === 0 ? 'Niets gevonden.' : 'Niets sterks gevonden.'}</strong>{' '}
              {result.total === 0 ? 'Probeer andere woorden.' : 'Dit lijkt er een beetje op:'}
            </p>
          )}
          {result.nothingStrong && <Suggestions suggestions={result.suggestions} onAsk={box.ask} />}
          <Options box={box} />
          <Foot box={box} total={result.total} />
        </>
      )}
    </div>
  );
}

function Options({ box }: { box: SearchBoxState }): ReactNode {
  const { listed, listId, active, found, place, leave } = box;
  if (!listed) return null;
  const newest = newestOf(place.state);
  return (
    // The focus stays in the field.
    <div id={listId} role="listbox" aria-label="Zoekresultaten" tabIndex={-1} onMouseDown={(event) => event.preventDefault()}>
      {found.result?.hits.map((hit, index) => (
        <SearchOption
          key={hit.id}
          id={`${listId}-${index}`}
          hit={hit}
          active={index === active}
          place={place}
          newest={newest}
          onLeave={leave}
        />
      ))}
    </div>
  );
}

function Foot({ box, total }: { box: SearchBoxState; total: number }): ReactNode {
  const { own, place, showAll } = box;
  const role = own.role && place.names.roles[own.role];
  return (
    <div className={styles.foot}>
      <button type="button" className={styles.all} onClick={showAll}>
        {total > 1 ? `Alle ${total} resultaten` : 'Uitgebreid zoeken'}
      </button>
      {role && (
        <span className={styles.role}>
          {role} staat hoger{' '}
          <button type="button" className={styles.off} onClick={() => own.choose(undefined)}>
            Zet uit
          </button>
        </span>
      )}
    </div>
  );
}
