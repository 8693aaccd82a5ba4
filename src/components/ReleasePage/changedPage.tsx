import type { ReactNode } from 'react';
import type { ListedPage } from '../../plugins/releases/releasePages';
import ChangeParts from '../ChangeParts';
import Place from './place';
import styles from './styles.module.css';

const labels = { added: 'Nieuw', changed: 'Gewijzigd', renamed: 'Verhuisd', removed: 'Vervallen', quiet: '' } as const;

interface Props {
  page: ListedPage;
  /** In a first release every page is new: that need not be said of each. */
  first: boolean;
  open: boolean;
}

/** One page of a change list, with its differences. */
export default function ChangedPage({ page, first, open }: Props): ReactNode {
  const { id, title, type, href, hrefIn, oldTitle, oldUrl, url, parts, facts } = page;
  return (
    <li id={id} className={styles.page}>
      <p className={styles.title}>
        {href ? <Place href={href}>{title}</Place> : title}
        {!first && <span className={`nl-data-badge ${styles[type]}`}>{labels[type]}</span>}
      </p>
      {hrefIn && <p className={styles.aside}>De link leidt naar de laatste tekst, in release {hrefIn}.</p>}
      {oldTitle && <p className={styles.aside}>Heette: “{oldTitle}”.</p>}
      {oldUrl && (
        <p className={styles.aside}>
          Stond op {oldUrl}, nu op {url}. Het oude adres leidt verder.
        </p>
      )}
      {parts.length + facts.length > 0 && (
        <details open={open} className={styles.differences}>
          <summary>Wat er veranderde</summary>
          <ChangeParts parts={parts} facts={facts} />
        </details>
      )}
    </li>
  );
}
