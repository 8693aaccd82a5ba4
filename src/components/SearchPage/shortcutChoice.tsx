import type { ReactNode } from 'react';
import { useSingleKey } from '../Search/useShortcut';
import styles from './styles.module.css';

/** A single key must be possible to switch off: some people press it by accident, or speak it. */
export default function ShortcutChoice(): ReactNode {
  const [on, setOn] = useSingleKey();
  return (
    <label className={styles.shortcut}>
      <input type="checkbox" checked={on} onChange={({ target }) => setOn(target.checked)} />
      <span>
        Sneltoets <kbd>/</kbd> gaat naar het zoekveld
      </span>
    </label>
  );
}
