import type { ReactNode } from 'react';
import SearchLink from '../SearchLink';
import styles from './styles.module.css';

const hints = ['baas houdt paspoorten vast', 'veel mensen op één adres', 'meisje met oudere vriend aan de balie', 'wie belt voor opvang'];

/** What can be typed, for who has not typed yet. */
export default function Hints({ onAsk }: { onAsk: (query: string) => void }): ReactNode {
  return (
    <div className={styles.hints}>
      <p>Bijvoorbeeld:</p>
      <ul>
        {hints.map((hint) => (
          <li key={hint}>
            <button type="button" className={styles.plain} onClick={() => onAsk(hint)}>
              {hint}
            </button>
          </li>
        ))}
      </ul>
      <p>
        Liever bladeren? <SearchLink to="/a-tot-z/">Alle titels van A tot Z</SearchLink>
      </p>
    </div>
  );
}
