import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import type { ReleasePageData } from '../../plugins/releases/releasePages';
import { dutchDate } from '../dutchDate';
import NoteText from '../NoteText';
import { Notice } from '../ReleaseBanner';
import { changesAddress } from '../ReleaseBar';
import ByRole from './byRole';
import ChangedPage from './changedPage';
import Place from './place';
import styles from './styles.module.css';

/** From here on the differences of a page are folded in, so that the list itself can be seen. */
const manyPages = 12;

/** `/wijzigingen/VERSION/`: what the editor says about a release, then what changed, for whom, and where. */
export default function ReleasePage({ data }: { data: ReleasePageData }): ReactNode {
  const { version, previous, note, notices, summary, kinds, quiet, roles } = data;
  const working = version.status === 'working';
  const title = working ? 'Wat er verandert in de werkversie' : `Release ${version.name}: ${version.title}`;
  const listed = kinds.reduce((total, { pages }) => total + pages.filter(({ type }) => type !== 'added').length, 0);
  return (
    <Layout title={title} description={summary}>
      <Head>
        <link rel="alternate" type="application/atom+xml" title="Wijzigingen" href="/wijzigingen.xml" />
        {working && <meta name="robots" content="noindex, follow" />}
      </Head>
      <main className={styles.main}>
        <p className={styles.up}>
          <Link to="/wijzigingen/">Releases en wijzigingen</Link>
        </p>
        <h1>{title}</h1>
        <p className={styles.facts}>{statusLine(data)}</p>
        {notices.map((notice) => (
          <Notice key={notice.id} notice={notice} {...(notice.pages.length > 0 ? { about: notice.pages.join(', ') } : {})} />
        ))}
        {note.length > 0 && (
          <section aria-label="Bericht van de redactie" className={styles.note}>
            <NoteText nodes={note} />
          </section>
        )}
        <p className={styles.summary}>{summary}</p>
        <Downloads data={data} />
        <ByRole roles={roles} />
        {kinds.length > 0 && <h2>{previous === null ? 'Alle pagina’s' : 'Per onderwerp'}</h2>}
        {kinds.map(({ label, pages }) => (
          <section key={label} aria-label={label}>
            <h3>{label}</h3>
            <ul className={styles.pages}>
              {pages.map((page) => (
                <ChangedPage key={page.id} page={page} first={previous === null} open={listed <= manyPages} />
              ))}
            </ul>
          </section>
        ))}
        {quiet.length > 0 && (
          <>
            <h2>Bijgewerkt zonder dat de tekst veranderde</h2>
            <ul>
              {quiet.map((page) => (
                <li key={page.title}>{page.href ? <Place href={page.href}>{page.title}</Place> : page.title}</li>
              ))}
            </ul>
          </>
        )}
      </main>
    </Layout>
  );
}

function statusLine({ version, previous }: ReleasePageData): string {
  const after = previous === null ? 'de eerste release' : `volgt op ${previous}`;
  if (version.status === 'working') return `Nog niet uitgebracht. Vergeleken met release ${previous}.`;
  const status = { newest: 'geldende release', older: 'vervangen door een nieuwere release', withdrawn: 'ingetrokken' }[version.status];
  return `${dutchDate(version.date ?? '')} · ${status} · ${after}`;
}

function Downloads({ data: { version, previous, downloads, digest } }: { data: ReleasePageData }): ReactNode {
  return (
    <div className={styles.downloads}>
      <ul>
        {version.basePath !== '/' && (
          <li>
            <Place href={version.basePath}>{version.status === 'working' ? 'Lees de werkversie' : `Lees release ${version.name}`}</Place>
          </li>
        )}
        {downloads.map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
        {previous && (
          <li>
            <Link to={changesAddress({ ...version, status: 'older', name: previous })}>De release ervoor: {previous}</Link>
          </li>
        )}
      </ul>
      {digest && (
        <p className={styles.digest}>
          Controlegetal: <code>{digest}</code>
        </p>
      )}
    </div>
  );
}
