import type { Props } from '@theme/Navbar/Search';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** The theme's frame is positioned on a phone, which would keep the search box from taking the whole bar. */
export default function NavbarSearch({ children, className }: Props): ReactNode {
  return <div className={className ? `${className} ${styles.search}` : styles.search}>{children}</div>;
}
