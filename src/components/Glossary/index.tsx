import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import type { GlossaryEntry, GlossaryLetter } from '../../plugins/openData/glossary';
import styles from './styles.module.css';

/** The list of concepts, from A to Z: what a word means, other names for it, and the pages about it. */
export default function Glossary({ letters }: { letters: readonly GlossaryLetter[] }): ReactNode {
  const links = useBrokenLinks();
  for (const { entries } of letters) for (const { id } of entries) links.collectAnchor(id);
  return (
    <Layout title="Begrippenlijst" description="Wat woorden over mensenhandel betekenen, van A tot Z, met de pagina’s die erbij horen.">
      <main className={styles.main}>
        <h1>Begrippenlijst</h1>
        <p>
          Wat een woord hier betekent, van A tot Z. Zoekt u iets in uw eigen woorden? Gebruik dan het zoekveld of de{' '}
          <Link to="/a-tot-z/">lijst van titels en woorden</Link>.
        </p>
        <nav aria-label="Letters">
          <ul className={styles.letters}>
            {letters.map(({ letter }) => (
              <li key={letter}>
                <a href={`#${anchorOf(letter)}`}>{letter}</a>
              </li>
            ))}
          </ul>
        </nav>
        {letters.map(({ letter, entries }) => (
          <section key={letter} aria-labelledby={anchorOf(letter)}>
            <h2 id={anchorOf(letter)} className={styles.letter}>
              {letter}
            </h2>
            {entries.map((entry) => (
              <Entry key={entry.id} entry={entry} />
            ))}
          </section>
        ))}
        <h2 id="hergebruik">De lijst gebruiken</h2>
        <p>
          De begrippen en de signalen mag u vrij gebruiken (CC0), ook in uw eigen systeem: begrippen als{' '}
          <a href="/gegevens/begrippen.jsonld">JSON-LD</a>, <a href="/gegevens/begrippen.ttl">Turtle</a> (SKOS) of{' '}
          <a href="/gegevens/begrippen.json">JSON</a>; signalen als <a href="/gegevens/signalen.csv">CSV</a> of{' '}
          <a href="/gegevens/signalen.json">JSON</a>.
        </p>
      </main>
    </Layout>
  );
}

function Entry({ entry: { id, label, also, definition, pages, related } }: { entry: GlossaryEntry }): ReactNode {
  return (
    <article className={styles.entry}>
      <h3 id={id}>{label}</h3>
      {also.length > 0 && <p className={styles.also}>Ook: {also.join(', ')}</p>}
      {definition && <p>{definition}</p>}
      {pages.length > 0 && (
        <ul className={styles.pages}>
          {pages.map(({ title, url }) => (
            <li key={url}>
              <Link to={url}>{title}</Link>
            </li>
          ))}
        </ul>
      )}
      {related.length > 0 && (
        <p className={styles.related}>
          Zie ook:{' '}
          {related.map((other, index) => (
            <span key={other.id}>
              {index > 0 && ', '}
              <a href={`#${other.id}`}>{other.label}</a>
            </span>
          ))}
        </p>
      )}
    </article>
  );
}

/** Apart from the ids of concepts. */
function anchorOf(letter: string): string {
  return `letter-${letter.toLowerCase()}`;
}
