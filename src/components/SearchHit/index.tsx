import { memo, type ReactNode } from 'react';
import type { Hit, SectionHit } from '../../search/engine/result';
import type { SearchPlace } from '../Search/useSearchPlace';
import { versionLabel } from '../Search/wording';
import SearchLink from '../SearchLink';
import { fitsWith, kindOf, labelsOf } from './labels';
import Marked from './marked';
import styles from './styles.module.css';

interface Props {
  hit: Hit;
  place: Pick<SearchPlace, 'data' | 'names'>;
  /** The newest version, when there are more: a hit of another one says so. */
  newest: string | undefined;
  onLeave?: (() => void) | undefined;
}

/** One page that was found, with the section to read first and at most one other. */
function SearchHit({ hit, place, newest, onLeave }: Props): ReactNode {
  const fits = fitsWith(hit);
  const labels = labelsOf(hit, place.names);
  return (
    <li className={styles.hit} data-zwak={hit.weak || undefined} lang={hit.lang === 'nl' ? undefined : hit.lang}>
      <p className={styles.kind} lang="nl">
        {kindOf(hit, place.data.kinds)}
        {newest !== undefined && hit.version !== newest && <span className={styles.version}>{versionLabel(hit.version)}</span>}
      </p>
      <h3 className={styles.title} dir="auto">
        <SearchLink to={hit.url} onLeave={onLeave} data-resultaat="">
          <Marked {...hit.title} />
        </SearchLink>
      </h3>
      {hit.action && (
        <p className={styles.action}>
          <strong>Doe dit:</strong> {hit.action}
        </p>
      )}
      <Section section={hit} />
      {hit.also && <Section section={hit.also} linked onLeave={onLeave} />}
      {fits && <p className={styles.fits}>Past bij: {fits}</p>}
      {labels.length > 0 && (
        <ul className={styles.labels} aria-label="Kenmerken">
          {labels.map((label) => (
            <li key={label} className="nl-data-badge">
              {label}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** The first section is where the title leads; only another one needs a link of its own. */
function Section({ section, linked, onLeave }: { section: SectionHit; linked?: boolean; onLeave?: (() => void) | undefined }): ReactNode {
  return (
    <p className={styles.excerpt} dir="auto">
      {section.heading && (
        <>
          {linked ? (
            <SearchLink to={section.url} onLeave={onLeave} className={styles.section}>
              {section.heading}
            </SearchLink>
          ) : (
            <strong className={styles.section}>{section.heading}</strong>
          )}{' '}
        </>
      )}
      <Marked {...section.excerpt} />
    </p>
  );
}

/** Drawn again only when something of it changes: typing must not wait for a page of these. */
export default memo(SearchHit);
