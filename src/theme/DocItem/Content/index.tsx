import { useDoc } from '@docusaurus/plugin-content-docs/client';
import PageHeader from '@site/src/components/PageHeader';
import { usePageFacts } from '@site/src/components/usePageFacts';
import type { Props } from '@theme/DocItem/Content';
import MDXContent from '@theme/MDXContent';
import Original from '@theme-original/DocItem/Content';
import type { ReactNode } from 'react';

/** A content page gets our header (kind, title, summary, labels); a landing page keeps the theme's. */
export default function DocItemContent(props: Props): ReactNode {
  const { metadata } = useDoc();
  const facts = usePageFacts();
  if (!facts) return <Original {...props} />;
  const base = metadata.permalink.slice(0, metadata.permalink.indexOf(`/${facts.section.folder}/`) + 1);
  const arabic = facts.lang === 'ar';
  return (
    <div className="theme-doc-markdown markdown" {...(facts.lang ? { lang: facts.lang } : {})} {...(arabic ? { dir: 'rtl' } : {})}>
      <PageHeader title={metadata.title} facts={facts} base={base} />
      <MDXContent>{props.children}</MDXContent>
    </div>
  );
}
