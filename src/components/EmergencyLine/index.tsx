import Link from '@docusaurus/Link';
import { usePluginData } from '@docusaurus/useGlobalData';
import type { ReactNode } from 'react';
import type { FaceData } from '../../plugins/library/faceData';
import styles from './styles.module.css';

/** On top of every page: help within one tap, without search and without JavaScript. Numbers come from the registry. */
export default function EmergencyLine(): ReactNode {
  const { emergency } = usePluginData('kennisbank-library') as FaceData;
  return (
    <section aria-label="Direct hulp" className={styles.line} lang="nl" dir="ltr">
      <p className={styles.text}>
        {emergency.map((contact) => (
          <span key={contact.id} className={styles.contact}>
            <span className={styles.long}>{contact.label}</span>
            <span className={styles.short}>{contact.short}</span>{' '}
            <a href={contact.href} className={styles.number}>
              {contact.number}
            </a>
          </span>
        ))}
        <Link to="/procedures/bij-wie-meldt-u/" className={styles.who}>
          Wie bel ik?
        </Link>
      </p>
    </section>
  );
}
