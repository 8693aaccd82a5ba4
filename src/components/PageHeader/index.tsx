import Link from '@docusaurus/Link';
import { useDocsVersion } from '@docusaurus/plugin-content-docs/client';
import type { ReactNode } from 'react';
import type { PageFacts } from '../../plugins/library/docusaurusFrontMatter';
import styles from './styles.module.css';

interface Props {
  title: string;
  facts: PageFacts;
  /** Root of the version being read, with slashes at both ends: labels stay within it. */
  base: string;
}

/** Above the text: what kind of page this is, what it is about in one sentence, and for whom. */
export default function PageHeader({ title, facts, base }: Props): ReactNode {
  const { docs } = useDocsVersion();
  const named = (folder: string, slugs: readonly string[]): Label[] =>
    slugs.flatMap((slug) => {
      const doc = docs[`${folder}/${slug}`];
      return doc ? [{ name: doc.title, href: `${base}${folder}/${slug}/` }] : [];
    });
  const staff = facts.audience === 'staff';
  return (
    <header className={styles.header}>
      {staff && <p className={styles.kind}>{facts.kind === 'indicator' ? `${facts.section.label} ${facts.id}` : facts.section.label}</p>}
      <h1>{title}</h1>
      <p className={styles.summary}>{facts.summary}</p>
      {staff && (
        <ul className={styles.labels} aria-label="Kenmerken">
          {facts.status === 'concept' && (
            <li>
              <span className={`nl-data-badge ${styles.concept}`}>Concept</span>
            </li>
          )}
          {facts.kind !== 'form' && labels(named('vormen', facts.forms), 'alle vormen')}
          {facts.kind === 'indicator' && labels(named('rollen', facts.roles))}
        </ul>
      )}
    </header>
  );
}

interface Label {
  name: string;
  href: string;
}

/** At most four labels: more says nothing. */
function labels(known: readonly Label[], all = `${known.length} rollen`): ReactNode {
  if (known.length > 4) return <li className={styles.more}>{all}</li>;
  return known.map(({ name, href }) => (
    <li key={href}>
      <Link to={href} className={`nl-data-badge ${styles.label}`}>
        {name}
      </Link>
    </li>
  ));
}
