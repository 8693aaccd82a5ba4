import Link from '@docusaurus/Link';
import SearchBox from '@site/src/components/SearchBox';
import type { Props } from '@theme/NotFound/Content';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** An address that leads nowhere helps on: search in place, and the ways in. The emergency line stands above, as everywhere. */
export default function NotFoundContent({ className }: Props): ReactNode {
  return (
    <main className={className ? `${className} ${styles.main}` : styles.main}>
      <h1>Deze pagina is er niet</h1>
      <p>Het adres klopt niet, of de pagina is verplaatst. Zoek in uw eigen woorden wat u nodig heeft:</p>
      <div className={styles.search}>
        <SearchBox variant="large" />
      </div>
      <p>Of ga naar:</p>
      <ul>
        <li>
          <Link to="/procedures/bij-wie-meldt-u/">Wie bel ik?</Link>
        </li>
        <li>
          <Link to="/signalen/">Alle signalen</Link>
        </li>
        <li>
          <Link to="/procedures/">Alle procedures</Link>
        </li>
        <li>
          <Link to="/inwoners/">Hulp en uitleg voor inwoners</Link>
        </li>
        <li>
          <Link to="/">De eerste pagina</Link>
        </li>
      </ul>
    </main>
  );
}
