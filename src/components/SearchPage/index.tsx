import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import type { FacetName } from '../../search/engine/result';
import { toggleFilter } from '../Search/address';
import { definitionFor } from '../Search/glossary';
import { newestOf } from '../Search/newest';
import { useOwnRole } from '../Search/role';
import { phaseOf } from '../Search/session';
import { useAnnouncement } from '../Search/useAnnouncement';
import { useFound } from '../Search/useFound';
import { useGlossary } from '../Search/useGlossary';
import { useHold, useLatched } from '../Search/useHold';
import { useLater } from '../Search/useLater';
import { useSearchPlace } from '../Search/useSearchPlace';
import { useShortcut } from '../Search/useShortcut';
import { useStable } from '../Search/useStable';
import { announce, versionLabel } from '../Search/wording';
import SearchExact from '../SearchExact';
import SearchResults from '../SearchResults';
import SearchRole from '../SearchRole';
import SearchVersions from '../SearchVersions';
import ExactForm from './exactForm';
import Filters from './filters';
import Hints from './hints';
import ShortcutChoice from './shortcutChoice';
import styles from './styles.module.css';
import { useSearchAddress } from './useSearchAddress';

const step = 10;
/** About what fits on a screen. */
const first = 5;
/** An older version orders pages differently: enough of them to compare with. */
const comparable = 50;
/** A pause in typing after which the query becomes part of the address. */
const rest = 800;

/** The search page for staff: the same answers as the box, with filters, versions and exact mode. */
export default function SearchPage(): ReactNode {
  const address = useSearchAddress();
  const { current } = address;
  const place = useSearchPlace(current.version);
  const { session, state, data, names } = place;
  const own = useOwnRole(false, names.roles);
  const [limit, setLimit] = useState(step);
  const [older, setOlder] = useState(false);
  const field = useRef<HTMLInputElement>(null);

  const question = {
    query: current.query,
    filters: current.filters,
    limit: older ? comparable : limit,
    ...(own.role ? { role: own.role } : {}),
  };
  const { held, handlers } = useHold();
  const found = useFound(session, state, current.exact ? undefined : question, held);
  const { result } = found;
  const glossary = useLatched(useGlossary(place), held);
  const said = useAnnouncement(result ? announce(result, data.contacts[0]?.number) : '');
  const newest = newestOf(state);
  // To another question the first pages come first, then the rest, then the counts: all in one go stall a slow machine while its
  // reader types.
  const drawn = useLater(result);
  const counted = useLater(drawn);
  const begun = result !== undefined && drawn !== undefined && drawn.query !== result.query;
  const most = begun ? first : limit;
  const shown = result && most < result.hits.length ? { ...found, result: { ...result, hits: result.hits.slice(0, most) } } : found;
  const answered = result && !found.busy ? current.query : undefined;
  // About the query that stands there now: an answer to the one before says nothing of the words that were added.
  const safe = answered !== undefined && result?.help === null;

  useEffect(() => session.start(), [session]);
  const takeOver = useRef(address.type);
  useEffect(() => {
    // Letters from before React took over made no event that it saw.
    if (field.current?.value) takeOver.current(field.current.value);
    field.current?.focus({ preventScroll: true });
  }, []);
  useShortcut(
    useCallback(() => {
      field.current?.focus();
      field.current?.select();
    }, []),
  );

  // Only once the words have been read for danger is it known whether they may stand in the address.
  const { settle } = address;
  const latest = useRef(settle);
  latest.current = settle;
  useEffect(() => {
    if (answered === undefined) return;
    const timer = setTimeout(() => latest.current(safe), rest);
    return () => clearTimeout(timer);
  }, [answered, safe]);

  const ask = (query: string): void => {
    setLimit(step);
    address.type(query);
    field.current?.focus({ preventScroll: true });
  };
  const change = (next: Parameters<typeof address.go>[0]): void => {
    setLimit(step);
    address.go(next, safe || current.query === '');
  };
  const toggle = useStable((name: FacetName, value: string) => change({ filters: toggleFilter(current.filters, name, value) }));
  const clear = useStable(() => change({ filters: {} }));
  const chosen = Object.values(current.filters).reduce((sum, values) => sum + (values?.length ?? 0), 0);

  return (
    <main className={styles.page} data-fase={phaseOf(state)}>
      <h1>Zoeken</h1>
      {current.exact ? (
        <ExactForm query={current.query} onSend={sendExact} field={field} />
      ) : (
        <search aria-label="Zoeken op deze pagina">
          <form
            className={styles.form}
            onSubmit={(event) => {
              event.preventDefault();
              if (answered !== undefined) settle(safe);
            }}
          >
            <label htmlFor="zoekveld">Typ wat u ziet of hoort</label>
            <input
              ref={field}
              id="zoekveld"
              className={styles.field}
              type="search"
              enterKeyHint="search"
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              value={current.query}
              onChange={({ target }) => {
                setLimit(step);
                address.type(target.value);
              }}
            />
          </form>
        </search>
      )}
      <div className={styles.options}>
        <fieldset className={styles.mode}>
          <legend className="kb-onzichtbaar">Manier van zoeken</legend>
          <label>
            <input type="radio" name="manier" checked={!current.exact} onChange={() => change({ exact: false })} /> Gewoon
          </label>
          <label>
            <input type="radio" name="manier" checked={current.exact} onChange={() => change({ exact: true })} /> Exact zoeken
          </label>
        </fieldset>
        {!current.exact && <SearchRole own={own} roles={names.roles} />}
      </div>
      {current.version !== undefined && newest !== undefined && current.version !== newest && (
        <p className={styles.version}>
          U zoekt in <strong>{versionLabel(current.version)}</strong>. Dit is niet de nieuwste versie.{' '}
          <button type="button" className={styles.plain} onClick={() => change({ version: undefined })}>
            Zoek in de nieuwste
          </button>
        </p>
      )}
      {current.exact ? (
        <SearchExact place={place} query={current.query} filters={current.filters} onAsk={sendExact} />
      ) : (
        <div className={styles.columns}>
          {result && result.total + chosen > 0 && (
            <Filters facets={(counted ?? result).facets} filters={current.filters} place={place} onToggle={toggle} onClear={clear} />
          )}
          <section className={styles.answer} aria-label="Zoekresultaten" aria-busy={found.busy || begun} {...handlers}>
            {current.query.trim() === '' && <Hints onAsk={ask} />}
            <SearchResults
              place={place}
              found={shown}
              definition={result && definitionFor(result, glossary)}
              onAsk={ask}
              onMore={() => setLimit(limit + step)}
            />
            {result && result.total > 0 && (
              <SearchVersions place={place} result={result} question={question} on={older} onSwitch={setOlder} />
            )}
          </section>
        </div>
      )}
      <ShortcutChoice />
      <p role="status" className="kb-onzichtbaar">
        {said}
      </p>
    </main>
  );

  function sendExact(query: string): void {
    // Exact mode does not read for danger itself.
    session.search({ query, limit: 1 }).then(
      (answer) => address.go({ query }, answer?.result.help === null),
      () => address.go({ query }, false),
    );
  }
}
