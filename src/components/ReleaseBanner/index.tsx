import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import type { ShownNotice } from '../../plugins/releases/pageRelease';
import { dutchDate } from '../dutchDate';
import { changesAddress } from '../ReleaseBar';
import { type ReleaseOfPage, usePageRelease } from '../usePageRelease';
import styles from './styles.module.css';

/** Above the text: that this is not the version that counts, with the way to the same page there; and what was put right since. */
export default function ReleaseBanner(): ReactNode {
  const release = usePageRelease();
  if (!release) return null;
  return (
    <div lang="nl" dir="ltr">
      {release.version.name !== release.newest.name && <OtherVersion {...release} />}
      {release.page.notices.map((notice) => (
        <Notice key={notice.id} notice={notice} />
      ))}
    </div>
  );
}

function OtherVersion({ version, newest, page }: ReleaseOfPage): ReactNode {
  const working = version.status === 'working';
  return (
    <section className={styles.banner} aria-label="Dit is niet de geldende versie">
      <p className={styles.title}>
        {working ? 'Dit is de werkversie: ze geldt nog niet.' : `Dit is een oude versie: release ${version.name}.`}
      </p>
      <p>
        {page.newest ? (
          <>
            Lees <Link to={page.newest}>deze pagina in de geldende release {newest.name}</Link>.
          </>
        ) : working ? (
          `Deze pagina staat nog niet in de geldende release ${newest.name}.`
        ) : (
          <>
            Deze pagina is vervallen: ze staat niet meer in de geldende release {newest.name}.{' '}
            <Link to={changesAddress(newest)}>Wat is er veranderd?</Link>
          </>
        )}
      </p>
    </section>
  );
}

/** An erratum, or that a page or a release was withdrawn. */
export function Notice({ notice, about }: { notice: ShownNotice; about?: string }): ReactNode {
  const { id, kind, date, text, instead } = notice;
  return (
    <section
      className={kind === 'withdrawn' ? styles.withdrawn : styles.banner}
      aria-label={kind === 'withdrawn' ? 'Ingetrokken' : 'Erratum'}
      id={id}
    >
      <p className={styles.title}>
        {kind === 'withdrawn' ? 'Ingetrokken' : 'Erratum'} op {dutchDate(date)}
        {about && `: ${about}`}
      </p>
      <p>
        {text}
        {instead && (
          <>
            {' '}
            Lees in plaats daarvan <Link to={instead.href}>{instead.title}</Link>.
          </>
        )}
      </p>
    </section>
  );
}
