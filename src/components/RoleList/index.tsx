import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import { useOwnRole } from '../Search/role';
import styles from './styles.module.css';

/** Those who meet people first, come first. */
const order = [
  'burgerzaken',
  'rni-loket',
  'toezichthouder',
  'wmo-wijkteam',
  'jeugd',
  'leerplicht',
  'werk-en-inkomen',
  'vergunningen',
  'aandachtsfunctionaris',
  'zorgcoordinator',
  'beleid',
  'bestuurder',
];

/** The roles in a municipality. A choice is remembered on this device, shown here, and forgotten with one press. */
export default function RoleList({ roles }: { roles: Readonly<Record<string, string>> }): ReactNode {
  const { role, choose } = useOwnRole(false, roles);
  return (
    <>
      {role && (
        <p className={styles.own}>
          Uw rol: <Link to={`/rollen/${role}/`}>{roles[role]}</Link>{' '}
          <button type="button" className={styles.forget} onClick={() => choose(undefined)}>
            Vergeet mijn rol
          </button>
        </p>
      )}
      <ul className={styles.roles}>
        {order
          .filter((slug) => roles[slug])
          .map((slug) => (
            <li key={slug}>
              <Link to={`/rollen/${slug}/`} onClick={() => choose(slug)} {...(role === slug ? { 'aria-current': 'true' } : {})}>
                {roles[slug]}
              </Link>
            </li>
          ))}
      </ul>
    </>
  );
}
