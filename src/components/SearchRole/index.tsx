import type { ReactNode } from 'react';
import type { OwnRole } from '../Search/role';
import styles from './styles.module.css';

/** "Ik werk bij …": raises the pages of that role, hides none, and can be switched off where it can be seen. */
export default function SearchRole({ own, roles }: { own: OwnRole; roles: Readonly<Record<string, string>> }): ReactNode {
  const { role, choose } = own;
  return (
    <div className={styles.role}>
      <label className={styles.label}>
        Mijn werk
        <select value={role ?? ''} onChange={({ target }) => choose(target.value === '' ? undefined : target.value)}>
          <option value="">Niet gekozen</option>
          {Object.entries(roles).map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {role && (
        <p className={styles.note}>
          Pagina’s voor uw werk staan hoger; er is niets verborgen. Uw keuze blijft op dit apparaat.{' '}
          <button type="button" className={styles.off} onClick={() => choose(undefined)}>
            Zet uit
          </button>
        </p>
      )}
    </div>
  );
}
