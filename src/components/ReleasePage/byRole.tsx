import type { ReactNode } from 'react';
import type { ReleasePageData } from '../../plugins/releases/releasePages';
import styles from './styles.module.css';

const typeWords = { added: 'nieuw', changed: 'gewijzigd', renamed: 'verhuisd', removed: 'vervallen', quiet: '' } as const;

/** "Wat is er voor u veranderd?": per role the pages, each leading to its differences further on. */
export default function ByRole({ roles }: { roles: ReleasePageData['roles'] }): ReactNode {
  if (roles.length === 0) return null;
  return (
    <>
      <h2>Wat is er voor u veranderd?</h2>
      <div className={styles.roles}>
        {roles.map(({ name, pages }) => (
          <details key={name} className={styles.role}>
            <summary>
              {name} <span className={styles.count}>{pages.length === 1 ? '1 pagina' : `${pages.length} pagina’s`}</span>
            </summary>
            <ul>
              {pages.map(({ id, title, type }) => (
                <li key={id}>
                  <a href={`#${id}`}>{title}</a> ({typeWords[type]})
                </li>
              ))}
            </ul>
          </details>
        ))}
      </div>
    </>
  );
}
