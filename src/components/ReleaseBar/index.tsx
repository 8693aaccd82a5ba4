import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';
import type { VersionFacts } from '../../plugins/releases/releasePages';
import { dutchDate } from '../dutchDate';
import { usePageRelease } from '../usePageRelease';
import styles from './styles.module.css';

/** Which release is being read, how it stands and since when, an address that keeps showing this text, and the way to the current one. */
export default function ReleaseBar(): ReactNode {
  const release = usePageRelease();
  const { siteConfig } = useDocusaurusContext();
  if (!release) return null;
  const { version, newest, page, permanent } = release;
  const other = version.name !== newest.name;
  return (
    <section className={styles.bar} aria-label="Versie van deze pagina" lang="nl" dir="ltr">
      <p className={styles.what}>
        <strong>{version.status === 'working' ? 'Werkversie' : `Release ${version.name}`}</strong>{' '}
        <span>{statusText(version, newest)}</span>
      </p>
      {/* On paper: whose text this is, and where it stays. */}
      {permanent && (
        <p className={styles.paper}>
          {siteConfig.title}: {new URL(permanent, siteConfig.url).href}
        </p>
      )}
      <ul className={styles.links}>
        {/* Plain links: these addresses are files, made after the pages. */}
        {permanent && (
          <li>
            <a href={permanent}>Vaste link</a>
          </li>
        )}
        {other && page.newest && (
          <li>
            <Link to={page.newest}>Geldende versie</Link>
          </li>
        )}
        <li>
          <Link to={changesAddress(version)}>Wijzigingen</Link>
        </li>
      </ul>
    </section>
  );
}

export function changesAddress({ name, status }: VersionFacts): string {
  return `/wijzigingen/${status === 'working' ? 'werkversie' : name}/`;
}

export function statusText({ status, date = '' }: VersionFacts, newest: VersionFacts): string {
  switch (status) {
    case 'newest':
      return `geldt sinds ${dutchDate(date)}`;
    case 'older':
      return `van ${dutchDate(date)}, vervangen door ${newest.name}`;
    case 'withdrawn':
      return `van ${dutchDate(date)}, ingetrokken`;
    case 'working':
      return 'nog niet uitgebracht';
  }
}
