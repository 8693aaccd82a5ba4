import { type ReactNode, useEffect, useState } from 'react';
import type { Failure } from '../../search/client/protocol';
import { type ExactOutcome, type ExactProblem, type Filters, maxLimit } from '../../search/engine/result';
import { failureOf } from '../Search/session';
import type { SearchPlace } from '../Search/useSearchPlace';
import Marked from '../SearchHit/marked';
import SearchLink from '../SearchLink';
import SearchState from '../SearchState';
import styles from './styles.module.css';

const step = 20;
const examples: readonly (readonly [string, string])[] = [
  ['+paspoort -kopie', 'moet erin staan, mag er niet in staan'],
  ['titel:paspoort', 'alleen in de titel; ook kop: en tekst:'],
  ['werkgever*', 'alles wat zo begint'],
  ['paspoort~1', 'één letter mag anders zijn'],
];

interface Props {
  place: SearchPlace;
  /** The query that was sent, not the one being typed: half a query is full of faults. */
  query: string;
  filters: Filters;
  onAsk: (query: string) => void;
}

/** "Exact zoeken": lunr's query language over sections, for editors and researchers. */
export default function SearchExact({ place, query, filters, onAsk }: Props): ReactNode {
  const { session, state } = place;
  const [outcome, setOutcome] = useState<ExactOutcome>();
  const [failure, setFailure] = useState<Failure>();
  const [limit, setLimit] = useState(step);
  const failed = state.phase === 'failed';
  const key = JSON.stringify({ query, filters, limit });

  useEffect(() => {
    const question = JSON.parse(key) as { query: string; filters: Filters; limit: number };
    let wanted = true;
    setFailure(undefined);
    if (question.query.trim() === '') setOutcome(undefined);
    else if (!failed)
      session.exact(question).then(
        (answer) => wanted && setOutcome(answer.outcome),
        (error: unknown) => wanted && setFailure(failureOf(error)),
      );
    return () => {
      wanted = false;
    };
  }, [session, key, failed]);

  return (
    <div>
      <SearchState place={place} failure={failure} />
      {!outcome && <Examples onAsk={onAsk} />}
      {outcome && !outcome.ok && <Problem query={query} problem={outcome.problem} onAsk={onAsk} />}
      {outcome?.ok && <Sections outcome={outcome} kinds={place.data.kinds} onMore={() => setLimit(limit + step)} />}
    </div>
  );
}

function Examples({ onAsk }: Pick<Props, 'onAsk'>): ReactNode {
  return (
    <dl className={styles.examples} aria-label="Voorbeelden van exact zoeken">
      {examples.map(([example, meaning]) => (
        <div key={example}>
          <dt>
            <button type="button" className={styles.example} onClick={() => onAsk(example)}>
              {example}
            </button>
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}

function Problem({ query, problem, onAsk }: { query: string; problem: ExactProblem } & Pick<Props, 'onAsk'>): ReactNode {
  return (
    <div className={styles.problem} role="alert">
      <p>
        <strong>{problem.message}</strong>
      </p>
      <p className={styles.query}>
        <Marked text={query} marks={[problem.at]} />
      </p>
      <p>
        Zo kan het wel:{' '}
        <button type="button" className={styles.example} onClick={() => onAsk(problem.example)}>
          {problem.example}
        </button>
      </p>
    </div>
  );
}

interface SectionsProps {
  outcome: Extract<ExactOutcome, { ok: true }>;
  kinds: Readonly<Record<string, string>>;
  onMore: () => void;
}

function Sections({ outcome: { result }, kinds, onMore }: SectionsProps): ReactNode {
  const { hits, total } = result;
  return (
    <>
      <p role="status">{total === 1 ? '1 stuk tekst gevonden' : `${total} stukken tekst gevonden`}</p>
      {hits.length > 0 && <h2 className="kb-onzichtbaar">Gevonden</h2>}
      <ol className={styles.list}>
        {hits.map(({ url, title, heading, kind, excerpt }) => (
          <li key={url}>
            <p className={styles.kind}>{kinds[kind] ?? kind}</p>
            <h3 className={styles.title}>
              <SearchLink to={url} data-resultaat="">
                {heading ? `${title} – ${heading}` : title}
              </SearchLink>
            </h3>
            <p className={styles.excerpt}>
              <Marked {...excerpt} />
            </p>
          </li>
        ))}
      </ol>
      {hits.length < Math.min(total, maxLimit) && (
        <button type="button" className="nl-button nl-button--secondary" onClick={onMore}>
          Meer resultaten
        </button>
      )}
    </>
  );
}
