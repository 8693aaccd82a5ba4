import Head from '@docusaurus/Head';
import { useDoc } from '@docusaurus/plugin-content-docs/client';
import { useLocation } from '@docusaurus/router';
import ReleaseRobots from '@site/src/components/ReleaseRobots';
import { usePageFacts } from '@site/src/components/usePageFacts';
import { isQuietPath, neutralTitle } from '@site/src/face/places';
import Original from '@theme-original/DocItem/Metadata';
import type { ReactNode } from 'react';

/** Public pages keep quiet in the tab and the history: a neutral title, and nothing told to the next site. Their icon stands in Root.
 * What is around a help page stays Dutch, from left to right: its text says its own language and direction. */
export default function DocItemMetadata(): ReactNode {
  return (
    <>
      <PageMetadata />
      <ReleaseRobots />
    </>
  );
}

function PageMetadata(): ReactNode {
  const facts = usePageFacts();
  const { metadata } = useDoc();
  // By address and not by what the page says of itself: their landing page has no front matter of ours.
  const { pathname } = useLocation();
  if (!isQuietPath(pathname)) {
    return (
      <>
        <Original />
        {facts && (
          <Head>
            <meta name="dcterms.title" content={metadata.title} />
            <meta name="dcterms.language" content={facts.lang ?? 'nl'} />
            <meta name="dcterms.identifier" content={facts.id} />
            <meta name="dcterms.modified" content={facts.reviewed} />
            <meta name="dcterms.license" content="https://creativecommons.org/publicdomain/zero/1.0/" />
          </Head>
        )}
      </>
    );
  }
  return (
    <Head>
      <title>{neutralTitle}</title>
      <meta name="description" content={metadata.description} />
      <meta name="referrer" content="no-referrer" />
    </Head>
  );
}
