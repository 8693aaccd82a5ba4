import type { Props } from '@theme/DocSidebarItem/Category';
import DocSidebarItems from '@theme/DocSidebarItems';
import { type ReactNode, useId } from 'react';
import styles from './styles.module.css';

/** A group of pages under its name. Docusaurus makes the name a link without an address; ours is text that names the list. */
export default function DocSidebarItemCategory({ item, activePath, level, onItemClick }: Props): ReactNode {
  const id = useId();
  return (
    <li className="menu__list-item">
      <span id={id} className={styles.name}>
        {item.label}
      </span>
      <ul className="menu__list" aria-labelledby={id}>
        <DocSidebarItems items={item.items} activePath={activePath} level={level + 1} onItemClick={onItemClick} />
      </ul>
    </li>
  );
}
