import type { ReactNode } from 'react';
import type { SearchQuery, SearchResult } from '../../search/engine/result';
import type { SearchPlace } from '../Search/useSearchPlace';
import { versionLabel } from '../Search/wording';
import SearchHit from '../SearchHit';
import { olderPages } from './differs';
import styles from './styles.module.css';
import { useOlder } from './useOlder';

/** Best pages of each older version. */
const shown = 10;

interface Props {
  place: SearchPlace;
  /** With enough pages to compare with: an older release orders them differently. */
  result: SearchResult;
  question: SearchQuery;
  on: boolean;
  onSwitch: (on: boolean) => void;
}

/** "Ook zoeken in eerdere versies": only when asked for, apart from the results, and marked as old. */
export default function SearchVersions({ place, result, question, on, onSwitch }: Props): ReactNode {
  const { state } = place;
  if (state.phase !== 'ready' && state.phase !== 'complete') return null;
  const names = state.versions.map(({ name }) => name);
  const older = names.slice(names.indexOf(result.version) + 1).filter((name) => name !== 'current');
  if (older.length === 0) return null;
  return (
    <section className={styles.versions} aria-label="Eerdere versies">
      <label className={styles.switch}>
        <input type="checkbox" checked={on} onChange={({ target }) => onSwitch(target.checked)} />
        Ook zoeken in eerdere versies
      </label>
      {on && <Older place={place} result={result} question={question} versions={older} newest={names[0]} />}
    </section>
  );
}

interface OlderProps extends Pick<Props, 'place' | 'result' | 'question'> {
  versions: readonly string[];
  newest: string | undefined;
}

function Older({ place, result, question, versions, newest }: OlderProps): ReactNode {
  const { results, waiting, failed } = useOlder(place.data.base, versions, { ...question, limit: shown });
  const pages = olderPages(result.hits, results);
  return (
    <>
      <p role="status" className={styles.status}>
        {waiting.length > 0 && `${waiting.map(versionLabel).join(', ')} wordt doorzocht …`}
        {waiting.length === 0 && (pages.length > 0 ? different : 'Eerdere versies zeggen niets anders.')}
        {failed.length > 0 && ` Niet geladen: ${failed.map(versionLabel).join(', ')}.`}
      </p>
      <ul className={styles.list}>
        {pages.flatMap(({ hits }) =>
          hits.map(({ version, hit }) => <SearchHit key={`${version} ${hit.id}`} hit={hit} place={place} newest={newest} />),
        )}
      </ul>
    </>
  );
}

const different = 'Hier zegt een eerdere versie iets anders. Dit is verouderd: gebruik het niet als richtlijn.';
