import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** Help in other languages, each named in its own. Ordered as in the registry of translations. */
export const helpLanguages = [
  ['en', 'English'],
  ['pl', 'Polski'],
  ['ro', 'Română'],
  ['bg', 'Български'],
  ['es', 'Español'],
  ['uk', 'Українська'],
  ['ar', 'العربية'],
] as const;

export default function LanguageLinks(): ReactNode {
  return (
    <ul className={styles.list} aria-label="Hulp in uw taal">
      {helpLanguages.map(([code, name]) => (
        <li key={code}>
          <Link to={`/inwoners/hulp/${code}/hulp-krijgen/`} lang={code} hrefLang={code} dir={code === 'ar' ? 'rtl' : 'ltr'}>
            {name}
          </Link>
        </li>
      ))}
    </ul>
  );
}
