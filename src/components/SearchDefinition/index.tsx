import type { ReactNode } from 'react';
import type { Definition } from '../Search/glossary';
import styles from './styles.module.css';

/** A word that was asked for, explained in place. */
export default function SearchDefinition({ definition: { label, definition } }: { definition: Definition }): ReactNode {
  return (
    <dl className={styles.definition} aria-label="Begrip">
      <dt>{label}</dt>
      <dd>{definition}</dd>
    </dl>
  );
}
