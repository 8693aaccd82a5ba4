import { usePluginData } from '@docusaurus/useGlobalData';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import type { SearchData } from '../../plugins/search/searchData';
import type { TitleEntry, TitleLetter } from '../../plugins/search/titleList';
import SearchCalls from '../SearchCalls';
import SearchLink from '../SearchLink';
import styles from './styles.module.css';

/** Search without JavaScript: every title and every word that people use, from A to Z. Made at build. */
export default function SearchAtoZ({ titles }: { titles: readonly TitleLetter[] }): ReactNode {
  const { kinds, contacts } = usePluginData('kennisbank-search') as SearchData;
  return (
    <Layout title="Van A tot Z" description="Alle pagina’s en de woorden die mensen gebruiken, van A tot Z.">
      <main className={styles.main}>
        <h1>Van A tot Z</h1>
        <p>Alle pagina’s van deze site, en de woorden die mensen ervoor gebruiken. Zoek in uw browser met Ctrl+F.</p>
        <SearchCalls contacts={contacts.slice(0, 2)} label="Direct hulp" />
        <nav aria-label="Letters">
          <ul className={styles.letters}>
            {titles.map(({ letter }) => (
              <li key={letter}>
                <a href={`#${anchorOf(letter)}`}>{letter}</a>
              </li>
            ))}
          </ul>
        </nav>
        {titles.map(({ letter, entries }) => (
          <section key={letter} aria-labelledby={anchorOf(letter)}>
            <h2 id={anchorOf(letter)} className={styles.letter}>
              {letter}
            </h2>
            <ul className={styles.list}>
              {entries.map((entry) => (
                <Entry key={`${entry.text} ${entry.pages[0]?.url}`} entry={entry} kinds={kinds} />
              ))}
            </ul>
          </section>
        ))}
      </main>
    </Layout>
  );
}

function Entry({ entry: { text, pages, kind }, kinds }: { entry: TitleEntry; kinds: SearchData['kinds'] }): ReactNode {
  const [only] = pages;
  if (kind && only)
    return (
      <li>
        <SearchLink to={only.url}>{text}</SearchLink> <small>{kinds[kind]}</small>
      </li>
    );
  return (
    <li>
      {text}:{' '}
      {pages.map(({ url, title }, index) => (
        <span key={url}>
          {index > 0 && ' · '}
          <SearchLink to={url}>{title}</SearchLink>
        </span>
      ))}
    </li>
  );
}

function anchorOf(letter: string): string {
  return `letter-${letter.toLowerCase()}`;
}
