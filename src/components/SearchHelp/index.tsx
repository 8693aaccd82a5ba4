import type { ReactNode } from 'react';
import type { SearchResult } from '../../search/engine/result';
import { helpTexts, languageOf } from '../Search/language';
import type { SearchPlace } from '../Search/useSearchPlace';
import SearchCalls from '../SearchCalls';
import SearchLink from '../SearchLink';
import styles from './styles.module.css';

interface Props {
  result: SearchResult;
  contacts: SearchPlace['data']['contacts'];
  onLeave?: (() => void) | undefined;
}

/** Above the results when words point to danger, or to a searcher who may be a victim. Numbers come from the registry. */
export default function SearchHelp({ result, contacts, onLeave }: Props): ReactNode {
  if (!result.help) return null;
  const [emergency, ...others] = contacts;
  const language = languageOf(result);
  const foreign = language ? helpTexts[language] : undefined;
  return (
    <section className={styles.help} data-hulp={result.help} aria-label="Hulp">
      {emergency && (
        <p className={styles.danger}>
          {foreign && (
            <span lang={language} dir="auto">
              {foreign.danger}{' '}
            </span>
          )}
          <span>{foreign ? '' : 'Direct gevaar? Bel '}</span>
          <a href={emergency.href} className={styles.number}>
            {emergency.number}
          </a>
        </p>
      )}
      {foreign && (
        <p>
          <SearchLink to={`/inwoners/hulp/${language}/hulp-krijgen/`} onLeave={onLeave} lang={language} hrefLang={language} dir="auto">
            {foreign.more}
          </SearchLink>
        </p>
      )}
      {result.help === 'victim' && <SearchCalls contacts={others} label="Wie u ook kunt bellen" />}
      <p className={styles.more}>
        <SearchLink to="/inwoners/hulp-krijgen/" onLeave={onLeave}>
          Hulp krijgen
        </SearchLink>
        <SearchLink to="/procedures/acuut-gevaar/" onLeave={onLeave}>
          Werkt u bij een gemeente? Wat u doet bij gevaar
        </SearchLink>
      </p>
    </section>
  );
}
