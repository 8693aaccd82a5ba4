import type { ReactNode } from 'react';
import type { SearchContact } from '../../plugins/search/searchData';
import styles from './styles.module.css';

/** Whom to call, in a line that wraps. */
export default function SearchCalls({ contacts, label }: { contacts: readonly SearchContact[]; label: string }): ReactNode {
  return (
    <ul className={styles.calls} aria-label={label}>
      {contacts.map(({ id, name, number, href, hours }) => (
        <li key={id}>
          {name}: <a href={href}>{number}</a>
          {hours && <small> ({hours})</small>}
        </li>
      ))}
    </ul>
  );
}
