import Link from '@docusaurus/Link';
import { usePluginData } from '@docusaurus/useGlobalData';
import type { ReactNode } from 'react';
import type { ReleasesData } from '../../plugins/releases/releasePages';
import { dutchDate } from '../dutchDate';
import styles from './styles.module.css';

/** Which release counts, since when, and the way to what changed in it. Nothing while there is none. */
export default function NewestRelease(): ReactNode {
  const { versions } = usePluginData('kennisbank-releases') as ReleasesData;
  const newest = versions.find(({ status }) => status === 'newest');
  if (!newest) return null;
  return (
    <section className={styles.newest} aria-label="Geldende release">
      <p>
        <strong>
          Release {newest.name}: {newest.title}
        </strong>{' '}
        <span className={styles.since}>geldt sinds {dutchDate(newest.date ?? '')}</span>
      </p>
      <p>
        <Link to={`/wijzigingen/${newest.name}/`}>Wat is er veranderd?</Link> · <Link to="/wijzigingen/">Alle releases</Link>
      </p>
    </section>
  );
}
