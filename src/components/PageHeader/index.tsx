import Link from '@docusaurus/Link';
import { usePluginData } from '@docusaurus/useGlobalData';
import type { ReactNode } from 'react';
import type { PageFacts } from '../../plugins/library/docusaurusFrontMatter';
import type { FaceData } from '../../plugins/library/faceData';
import styles from './styles.module.css';

/** Above the text: what kind of page this is, what it is about in one sentence, and for whom. */
export default function PageHeader({ title, facts }: { title: string; facts: PageFacts }): ReactNode {
  const { forms, roles } = usePluginData('kennisbank-library') as FaceData;
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
          {facts.kind !== 'form' && labels(facts.forms, forms, 'vormen')}
          {facts.kind === 'indicator' && labels(facts.roles, roles, 'rollen')}
        </ul>
      )}
    </header>
  );
}

/** At most four labels: more says nothing. */
function labels(slugs: readonly string[], names: Record<string, string>, folder: string): ReactNode {
  const known = slugs.filter((slug) => names[slug]);
  if (known.length > 4) return <li className={styles.more}>{folder === 'vormen' ? 'alle vormen' : `${known.length} rollen`}</li>;
  return known.map((slug) => (
    <li key={slug}>
      <Link to={`/${folder}/${slug}/`} className={`nl-data-badge ${styles.label}`}>
        {names[slug]}
      </Link>
    </li>
  ));
}
