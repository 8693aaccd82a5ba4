import type { ReactNode } from 'react';
import type { FactChange, PartChange } from '../../release/changes/types';
import Edit from './edit';
import styles from './styles.module.css';

interface Props {
  parts: readonly PartChange[];
  facts: readonly FactChange[];
}

/** What changed on one page: its sections, steps and fields, with the words that went and came. */
export default function ChangeParts({ parts, facts }: Props): ReactNode {
  return (
    <div className={styles.parts}>
      {parts.map((part) => (
        <Part key={`${part.group} ${part.label} ${part.type}`} part={part} />
      ))}
      {facts.map((fact) => (
        <Fact key={fact.key} fact={fact} />
      ))}
    </div>
  );
}

function Part({ part }: { part: PartChange }): ReactNode {
  const note = how(part);
  return (
    <div className={styles.part}>
      <p className={styles.label}>
        {part.label}
        {note && <span className={styles.how}> {note}</span>}
      </p>
      {part.edits.length > 0 && (
        <ul className={styles.edits}>
          {part.edits.map((edit, index) => {
            const key = `${index} ${edit.type}`;
            return <Edit key={key} edit={edit} />;
          })}
        </ul>
      )}
    </div>
  );
}

function Fact({ fact: { label, added, removed, reordered } }: { fact: FactChange }): ReactNode {
  return (
    <div className={styles.part}>
      <p className={styles.label}>{label}</p>
      <ul className={styles.edits}>
        {added.length > 0 && <Edit edit={{ type: 'added', text: added.join(', ') }} />}
        {removed.length > 0 && <Edit edit={{ type: 'removed', text: removed.join(', ') }} />}
        {reordered && <li>De volgorde is veranderd.</li>}
      </ul>
    </div>
  );
}

function how({ type, moved, oldLabel }: PartChange): string {
  const words = [
    type === 'added' && 'nieuw',
    type === 'removed' && 'vervallen',
    (moved || type === 'moved') && 'staat nu op een andere plaats',
    oldLabel && `heette: ${oldLabel}`,
  ].filter(Boolean);
  return words.length > 0 ? `(${words.join('; ')})` : '';
}
