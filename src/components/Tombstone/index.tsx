import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import { isQuietPath, neutralTitle } from '../../face/places';
import type { TombstoneData } from '../../plugins/releases/tombstones';
import styles from '../ReleaseList/styles.module.css';
import Place from '../ReleasePage/place';

/** Stands where an earlier release had a page: says what became of it and leads on. */
export default function Tombstone({ data }: { data: TombstoneData }): ReactNode {
  const { path, title, movedTo, goneSince, last, instead } = data;
  return (
    <Layout title={isQuietPath(path) ? neutralTitle : title}>
      <Head>
        <meta name="robots" content="noindex, follow" />
      </Head>
      <main className={styles.main}>
        <h1>{movedTo ? 'Deze pagina is verhuisd' : 'Deze pagina is vervallen'}</h1>
        {movedTo ? (
          <p className={styles.lead}>
            Ga naar <Link to={movedTo}>{title}</Link>.
          </p>
        ) : (
          <>
            <p className={styles.lead}>
              “{title}” staat niet meer in de kennisbank sinds <Link to={`/wijzigingen/${goneSince}/`}>release {goneSince}</Link>.
            </p>
            {instead && (
              <p>
                Lees in plaats daarvan: <Link to={instead.href}>{instead.title}</Link>.
              </p>
            )}
            <p>
              Zoekt u de tekst zoals die was? Lees haar <Place href={last.href}>in release {last.name}</Place>. Gebruik haar niet meer als
              richtlijn.
            </p>
            <p>
              <Link to={`/${path.split('/')[1] ?? ''}/`}>Naar het overzicht</Link>
            </p>
          </>
        )}
      </main>
    </Layout>
  );
}
