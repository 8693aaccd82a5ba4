import Link from '@docusaurus/Link';
import { useDoc, useDocsVersion } from '@docusaurus/plugin-content-docs/client';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { usePageFacts } from '@site/src/components/usePageFacts';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** Home › kind › page. By kind and not by sidebar, so that signals, which stand in no sidebar, have them too. */
export default function DocBreadcrumbs(): ReactNode {
  const { metadata } = useDoc();
  const facts = usePageFacts();
  const { docs } = useDocsVersion();
  const home = useBaseUrl('/');
  const folder = facts?.section.folder;
  const parent =
    folder && docs[`${folder}/index`]
      ? metadata.permalink.slice(0, metadata.permalink.indexOf(`/${folder}/`) + folder.length + 2)
      : undefined;
  return (
    <nav aria-label="Kruimelpad" className="theme-doc-breadcrumbs">
      <ol className={styles.list} itemScope itemType="https://schema.org/BreadcrumbList">
        <Crumb position={1} to={home} name="Home" />
        {facts && parent && <Crumb position={2} to={parent} name={facts.section.plural} />}
        <li aria-current="page" lang={facts?.lang}>
          {metadata.title}
        </li>
      </ol>
    </nav>
  );
}

/** One step, marked up with schema.org microdata: JSON-LD would need a script element on every page. */
function Crumb({ position, to, name }: { position: number; to: string; name: string }): ReactNode {
  return (
    <li itemProp="itemListElement" itemScope itemType="https://schema.org/ListItem">
      <Link to={to} itemProp="item">
        <span itemProp="name">{name}</span>
      </Link>
      <meta itemProp="position" content={String(position)} />
    </li>
  );
}
