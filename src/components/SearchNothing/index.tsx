import { type ReactNode, useState } from 'react';
import type { SearchResult } from '../../search/engine/result';
import type { SearchPlace } from '../Search/useSearchPlace';
import SearchCalls from '../SearchCalls';
import styles from './styles.module.css';
import { suggestWord } from './suggestWord';

interface Props {
  result: SearchResult;
  place: Pick<SearchPlace, 'data' | 'quiet'>;
  /** Searches for something else. */
  onAsk: (query: string) => void;
}

/** Nothing strong was found: say so, show ways on, and make it easy to tell the editors which word is missing. */
export default function SearchNothing({ result, place, onAsk }: Props): ReactNode {
  return (
    <section className={styles.nothing} aria-label="Niets sterks gevonden">
      <p className={styles.title}>
        <strong>{result.total === 0 ? 'Niets gevonden.' : 'Niets sterks gevonden.'}</strong> Probeer andere woorden, of beschrijf wat u
        ziet.
      </p>
      <Suggestions suggestions={result.suggestions} onAsk={onAsk} />
      <p>Twijfelt u? Bel iemand:</p>
      <SearchCalls contacts={place.data.contacts.slice(0, 3)} label="Wie u kunt bellen" />
      {!place.quiet && <Missing query={result.query} />}
      {result.total > 0 && <p className={styles.weaker}>Dit lijkt er een beetje op:</p>}
    </section>
  );
}

/** “Bedoelt u …?” */
export function Suggestions({
  suggestions,
  onAsk,
}: {
  suggestions: SearchResult['suggestions'];
  onAsk: (query: string) => void;
}): ReactNode {
  if (suggestions.length === 0) return null;
  return (
    <p className={styles.suggestions}>
      <span>Bedoelt u</span>
      {suggestions.map(({ id, label }) => (
        <button key={id} type="button" className={styles.suggestion} onClick={() => onAsk(label)}>
          {label}
        </button>
      ))}
    </p>
  );
}

/** A text to send, made on this device; nothing is sent by itself. */
function Missing({ query }: { query: string }): ReactNode {
  const [copied, setCopied] = useState(false);
  const { text, mail } = suggestWord(query);
  return (
    <details className={styles.missing}>
      <summary>Woord voorstellen</summary>
      <p>Mist u een woord? Stuur deze tekst naar de redactie. Er wordt niets vanzelf verstuurd.</p>
      <pre className={styles.text}>{text}</pre>
      <p className={styles.ways}>
        <a href={mail}>Openen in uw e-mail</a>
        <button
          type="button"
          className="nl-button nl-button--secondary"
          onClick={() => {
            navigator.clipboard.writeText(text).then(
              () => setCopied(true),
              () => setCopied(false),
            );
          }}
        >
          Tekst kopiëren
        </button>
        <span role="status">{copied && 'Gekopieerd.'}</span>
      </p>
    </details>
  );
}
