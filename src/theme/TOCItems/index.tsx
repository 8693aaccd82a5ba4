import { useLocation } from '@docusaurus/router';
import { languageOf } from '@site/src/face/places';
import type { Props } from '@theme/TOCItems';
import Original from '@theme-original/TOCItems';
import type { ReactNode } from 'react';

/** Headings of a page in another language stand in that language here too, and a screen reader must know (WCAG 3.1.2). */
export default function TOCItems(props: Props): ReactNode {
  const lang = languageOf(useLocation().pathname);
  if (!lang) return <Original {...props} />;
  return (
    <div lang={lang} dir={lang === 'ar' ? 'rtl' : 'ltr'}>
      <Original {...props} />
    </div>
  );
}
