import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import type { ReleaseLine } from '../../plugins/releases/releasePages';
import { dutchDate } from '../dutchDate';
import { changesAddress } from '../ReleaseBar';
import styles from './styles.module.css';

/** `/wijzigingen/`: every release, newest first, and what is being worked on. */
export default function ReleaseList({ data }: { data: ReleaseLine[] }): ReactNode {
  const newest = data.find(({ status }) => status !== 'working');
  return (
    <Layout title="Releases en wijzigingen" description="Alle releases van de kennisbank, met wat er veranderde en voor wie.">
      <Head>
        <link rel="alternate" type="application/atom+xml" title="Wijzigingen" href="/wijzigingen.xml" />
      </Head>
      <main className={styles.main}>
        <h1>Releases en wijzigingen</h1>
        <p className={styles.lead}>
          Een release is een vaste uitgave van de kennisbank. De tekst verandert daarna niet meer. Zo kunt u later nagaan wat er stond.
          Telefoonnummers zijn in elke release die van nu.
        </p>
        {newest ? (
          <ul className={styles.list}>
            {data.map((line) => (
              <Line key={line.name} line={line} newest={newest.name} />
            ))}
          </ul>
        ) : (
          <p>Er is nog geen release. U leest de werkversie.</p>
        )}
        <p>
          Op de hoogte blijven? <a href="/wijzigingen.xml">Volg de feed</a> (Atom).
        </p>
      </main>
    </Layout>
  );
}

function Line({ line, newest }: { line: ReleaseLine; newest: string }): ReactNode {
  const { name, status, date, title, summary, notices } = line;
  const working = status === 'working';
  return (
    <li className={name === newest ? styles.newest : styles.line}>
      <h2 className={styles.name}>
        <Link to={changesAddress(line)}>{working ? 'Werkversie' : `Release ${name}: ${title}`}</Link>
      </h2>
      <p className={styles.facts}>
        {working && 'Nog niet uitgebracht: dit geldt nog niet.'}
        {date && dutchDate(date)}
        {name === newest && status === 'newest' && ' · geldende release'}
        {status === 'withdrawn' && ' · ingetrokken'}
        {notices > 0 && ` · ${notices === 1 ? '1 bericht' : `${notices} berichten`} sinds de uitgave`}
      </p>
      <p className={styles.summary}>{summary}</p>
    </li>
  );
}
