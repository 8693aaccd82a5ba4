import { type FormEvent, type ReactNode, type RefObject, useEffect, useState } from 'react';
import styles from './styles.module.css';

interface Props {
  query: string;
  field: RefObject<HTMLInputElement | null>;
  onSend: (query: string) => void;
}

/** Sent as a whole: half a query in a query language is full of faults. */
export default function ExactForm({ query, field, onSend }: Props): ReactNode {
  const [text, setText] = useState(query);
  useEffect(() => setText(query), [query]);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim() !== '') onSend(text);
  };
  return (
    <search aria-label="Exact zoeken op deze pagina">
      <form className={styles.form} onSubmit={send}>
        <label htmlFor="zoekveld">Zoek in de zoektaal</label>
        <div className={styles.row}>
          <input
            ref={field}
            id="zoekveld"
            className={styles.field}
            type="search"
            enterKeyHint="search"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
          <button type="submit" className="nl-button nl-button--primary">
            Zoek
          </button>
        </div>
      </form>
    </search>
  );
}
