import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import type { VersionFacts } from '../../plugins/releases/releasePages';
import { dutchDate } from '../dutchDate';
import { changesAddress } from '../ReleaseBar';
import styles from '../ReleaseList/styles.module.css';

interface Props {
  data: { version: VersionFacts; parts: { label: string; href: string }[] };
}

/** The front page of an older release or of the working version: what it has, and that it is not the one that counts. */
export default function VersionStart({ data: { version, parts } }: Props): ReactNode {
  const working = version.status === 'working';
  const title = working ? 'Werkversie' : `Release ${version.name}`;
  return (
    <Layout title={title}>
      <Head>
        <meta name="robots" content="noindex, follow" />
      </Head>
      <main className={styles.main}>
        <h1>{title}</h1>
        <p className={styles.lead}>
          {working
            ? 'Hier staat wat de redactie nu schrijft. Het geldt nog niet.'
            : `Dit is de tekst zoals die vaststaat sinds ${dutchDate(version.date ?? '')}. Er is een nieuwere release.`}{' '}
          <Link to="/">Naar de geldende release</Link>.
        </p>
        <ul>
          {parts.map(({ label, href }) => (
            <li key={href}>
              <Link to={href}>{label}</Link>
            </li>
          ))}
        </ul>
        <p>
          <Link to={changesAddress(version)}>Wat is er veranderd?</Link>
        </p>
      </main>
    </Layout>
  );
}
