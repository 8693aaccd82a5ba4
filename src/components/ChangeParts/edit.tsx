import type { ReactNode } from 'react';
import type { Edit as EditOfSentence, Words } from '../../release/changes/types';
import styles from './styles.module.css';

/** What happened to one sentence. Underlined or struck through, and said in words for who can't see that. */
export default function Edit({ edit }: { edit: EditOfSentence }): ReactNode {
  switch (edit.type) {
    case 'gap':
      return (
        <li className={styles.gap} aria-hidden="true">
          …
        </li>
      );
    case 'same':
      return <li>{edit.text}</li>;
    case 'added':
      return (
        <li>
          <Came text={edit.text} />
        </li>
      );
    case 'removed':
      return (
        <li>
          <Went text={edit.text} />
        </li>
      );
    case 'changed':
      return (
        <li>
          <WordRuns words={edit.words} />
        </li>
      );
    case 'arrived':
      return (
        <li>
          <span className={styles.moved}>Kwam van {place(edit.page?.title ?? edit.from)}: </span>
          {edit.words ? <WordRuns words={edit.words} /> : edit.text}
        </li>
      );
    case 'left':
      return (
        <li>
          <span className={styles.moved}>Ging naar {place(edit.page?.title ?? edit.to)}: </span>
          {edit.text}
        </li>
      );
  }
}

function WordRuns({ words }: { words: readonly Words[] }): ReactNode {
  return words.map(({ type, text }, index) => {
    const key = `${index} ${type}`;
    if (type === 'added') return <Came key={key} text={text} />;
    return type === 'removed' ? <Went key={key} text={text} /> : <span key={key}>{text}</span>;
  });
}

function Came({ text }: { text: string }): ReactNode {
  return (
    <ins className={styles.came}>
      <span className="kb-onzichtbaar"> erbij: </span>
      {text}
      <span className="kb-onzichtbaar"> (tot hier) </span>
    </ins>
  );
}

function Went({ text }: { text: string }): ReactNode {
  return (
    <del className={styles.went}>
      <span className="kb-onzichtbaar"> weg: </span>
      {text}
      <span className="kb-onzichtbaar"> (tot hier) </span>
    </del>
  );
}

function place(name: string | undefined): string {
  return name ? `“${name}”` : 'elders';
}
