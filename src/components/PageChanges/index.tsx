import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import ChangeParts from '../ChangeParts';
import { changesAddress } from '../ReleaseBar';
import { usePageRelease } from '../usePageRelease';
import styles from './styles.module.css';

/** "Gewijzigd sinds 2026.1", with the differences, and the earlier releases in which this page changed. */
export default function PageChanges(): ReactNode {
  const release = usePageRelease();
  if (!release) return null;
  const { version, page } = release;
  const { change, history } = page;
  if (!change && history.length === 0) return null;
  return (
    <section className={styles.changes} aria-label="Wijzigingen op deze pagina" lang="nl" dir="ltr">
      {change?.type === 'added' && <p className={styles.line}>Deze pagina is nieuw sinds {change.since}.</p>}
      {change && change.type !== 'added' && (
        <details className={styles.details}>
          <summary>Gewijzigd sinds {change.since}</summary>
          {change.oldTitle && <p>Deze pagina heette “{change.oldTitle}”.</p>}
          {change.oldUrl && <p>Deze pagina heeft een ander adres gekregen.</p>}
          <ChangeParts parts={change.parts} facts={change.facts} />
          <p className={styles.more}>
            <Link to={changesAddress(version)}>Alle wijzigingen sinds {change.since}</Link>
          </p>
        </details>
      )}
      {!change && <p className={styles.line}>Niet gewijzigd sinds {history[0]?.name}.</p>}
      {history.length > 0 && (
        <p className={styles.line}>
          Eerder:{' '}
          {history.map(({ name, type }, index) => (
            <span key={name}>
              {index > 0 && ', '}
              <Link to={`/wijzigingen/${name}/`}>
                {type === 'added' ? 'nieuw' : 'gewijzigd'} in {name}
              </Link>
            </span>
          ))}
          .
        </p>
      )}
    </section>
  );
}
