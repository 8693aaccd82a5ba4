import { type ReactNode, useDeferredValue } from 'react';
import type { Failure } from '../../search/client/protocol';
import type { SessionState } from '../Search/session';
import type { SearchPlace } from '../Search/useSearchPlace';
import { failureTexts, percentage } from '../Search/wording';
import SearchCalls from '../SearchCalls';
import SearchLink from '../SearchLink';
import styles from './styles.module.css';

interface Props {
  place: Pick<SearchPlace, 'session' | 'state' | 'data'>;
  /** What went wrong with the last question. */
  failure: Failure | undefined;
  /** An answer waits for the second stage. */
  waiting?: boolean | undefined;
  onLeave?: (() => void) | undefined;
}

/** How far search is, as long as that is worth a line; and a plain way on when it cannot be had. */
export default function SearchState({ place, failure, waiting = false, onLeave }: Props): ReactNode {
  const { state, session, data } = place;
  const fault = state.phase === 'failed' ? state.failure : failure;
  if (fault) return <Trouble failure={fault} contacts={data.contacts} onRetry={session.retry} onLeave={onLeave} />;
  if (state.phase === 'complete' && state.lacking)
    return (
      <p className={styles.lacking}>
        Een deel van de zoekbestanden ontbreekt. U vindt nu alleen op woorden.{' '}
        <button type="button" className={styles.plain} onClick={session.retry}>
          Opnieuw proberen
        </button>
      </p>
    );
  return <Loading state={state} waiting={waiting} />;
}

function Loading({ state, waiting }: { state: SessionState; waiting: boolean }): ReactNode {
  const loading = state.phase === 'loading' || (state.phase === 'ready' && waiting);
  const done = useDeferredValue(loading ? percentage(state.loaded, state.total) : undefined);
  if (!loading) return null;
  return (
    <div className={styles.loading}>
      <span>Zoeken wordt klaargezet{done === undefined ? ' …' : ` … ${done}%`}</span>
      <progress max={100} aria-label="Zoeken wordt klaargezet" {...(done === undefined ? {} : { value: done })} />
    </div>
  );
}

interface TroubleProps {
  failure: Failure;
  contacts: SearchPlace['data']['contacts'];
  onRetry: () => void;
  onLeave?: (() => void) | undefined;
}

function Trouble({ failure, contacts, onRetry, onLeave }: TroubleProps): ReactNode {
  const { title, advice, remedy } = failureTexts[failure.reason];
  return (
    <section className={styles.trouble} aria-label="Zoeken lukt niet">
      <p>
        <strong>{title}</strong> {advice}
      </p>
      <p className={styles.ways}>
        <button
          type="button"
          className="nl-button nl-button--primary"
          onClick={remedy === 'reload' ? () => window.location.reload() : onRetry}
        >
          {remedy === 'reload' ? 'Pagina opnieuw laden' : 'Opnieuw proberen'}
        </button>
        <SearchLink to="/a-tot-z/" onLeave={onLeave}>
          Alle titels van A tot Z
        </SearchLink>
      </p>
      <SearchCalls contacts={contacts.slice(0, 2)} label="Direct hulp" />
    </section>
  );
}
