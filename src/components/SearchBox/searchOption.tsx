import { memo, type ReactNode } from 'react';
import type { Hit } from '../../search/engine/result';
import type { SearchPlace } from '../Search/useSearchPlace';
import { versionLabel } from '../Search/wording';
import { fitsWith, kindOf } from '../SearchHit/labels';
import Marked from '../SearchHit/marked';
import SearchLink from '../SearchLink';
import styles from './option.module.css';

interface Props {
  id: string;
  hit: Hit;
  active: boolean;
  place: Pick<SearchPlace, 'data' | 'names'>;
  newest: string | undefined;
  onLeave: () => void;
}

/** One page as an option of the popup: short, because it is read aloud as a whole. */
function SearchOption({ id, hit, active, place, newest, onLeave }: Props): ReactNode {
  const fits = fitsWith(hit);
  const forms = hit.kind === 'indicator' ? hit.forms.flatMap((form) => place.names.forms[form] ?? []) : [];
  return (
    <SearchLink
      id={id}
      role="option"
      aria-selected={active}
      tabIndex={-1}
      to={hit.url}
      onLeave={onLeave}
      className={styles.option}
      data-zwak={hit.weak || undefined}
      lang={hit.lang === 'nl' ? undefined : hit.lang}
    >
      <span className={styles.title} dir="auto">
        <Marked {...hit.title} />
      </span>
      <span className={styles.kind} lang="nl">
        {kindOf(hit, place.data.kinds)}
        {forms.length > 0 && forms.length <= 2 && ` · ${forms.join(' · ')}`}
        {newest !== undefined && hit.version !== newest && <b className={styles.version}> {versionLabel(hit.version)}</b>}
      </span>
      {hit.action ? (
        <span className={styles.action}>
          <b>Doe dit:</b> {hit.action}
        </span>
      ) : null}
      <span className={styles.excerpt} dir="auto">
        {hit.heading && <b>{/[?!.]$/.test(hit.heading) ? hit.heading : `${hit.heading}:`} </b>}
        <Marked {...hit.excerpt} />
      </span>
      {fits && <span className={styles.fits}>Past bij: {fits}</span>}
    </SearchLink>
  );
}

/** Drawn again only when something of it changes: typing must not wait for seven of these. */
export default memo(SearchOption);
