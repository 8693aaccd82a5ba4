import { useDocsVersion } from '@docusaurus/plugin-content-docs/client';
import type { ReactNode } from 'react';
import type { PageFacts as Facts } from '../../plugins/library/docusaurusFrontMatter';
import { dutchDate } from '../dutchDate';
import styles from './styles.module.css';

/** Below the text: how sure this is, which release it belongs to, and when someone looks at it again. */
export default function PageFacts({ facts }: { facts: Facts }): ReactNode {
  const { label, version } = useDocsVersion();
  return (
    <dl className={styles.facts} lang="nl" dir="ltr">
      <div>
        <dt>Status</dt>
        <dd>{facts.status === 'validated' ? 'Gevalideerd' : 'Concept: nog niet vastgesteld door VNG en CoMensha'}</dd>
      </div>
      <div>
        <dt>Release</dt>
        <dd>{version === 'current' ? 'Werkversie' : label}</dd>
      </div>
      <div>
        <dt>Laatst gecontroleerd</dt>
        <dd>{dutchDate(facts.reviewed)}</dd>
      </div>
      <div>
        <dt>Volgende controle</dt>
        <dd>voor {dutchDate(facts.review_by)}</dd>
      </div>
      <div>
        <dt>Kenmerk</dt>
        <dd>{facts.id}</dd>
      </div>
    </dl>
  );
}
