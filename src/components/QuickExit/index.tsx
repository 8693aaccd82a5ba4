import { useLocation } from '@docusaurus/router';
import { type MouseEvent, type ReactNode, useEffect, useState } from 'react';
import { leave } from '../../face/leave';
import { exitAddress } from '../../face/places';
import { createShiftCounter, patience } from './shiftKeys';
import styles from './styles.module.css';
import { exitWords } from './words';

/** "Snel weg": a real link that works without JavaScript; with it the page is blank at once and Back does not return. */
export default function QuickExit(): ReactNode {
  const [presses, setPresses] = useState(0);
  const own = exitWords(useLocation().pathname);

  useEffect(() => {
    const count = createShiftCounter();
    let timer: number | undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.repeat) return;
      const now = count({ type: event.type as 'keydown' | 'keyup', key: event.key }, performance.now());
      if (now >= 3) leave();
      setPresses(now);
      window.clearTimeout(timer);
      if (now > 0) timer = window.setTimeout(() => setPresses(0), patience);
    };
    window.addEventListener('keydown', onKey);
    window.addEventListener('keyup', onKey);
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener('keydown', onKey);
      window.removeEventListener('keyup', onKey);
    };
  }, []);

  const onClick = (event: MouseEvent): void => {
    event.preventDefault();
    leave();
  };

  return (
    <section data-snel-weg="" aria-label="Deze site verlaten" className={`${styles.exit} kb-niet-printen`}>
      <a href={exitAddress} rel="noreferrer nofollow" className={styles.link} onClick={onClick}>
        Snel weg{' '}
        {own && (
          <span lang={own.lang} dir="auto" className={styles.own}>
            {own.text}
          </span>
        )}
        <span className="kb-onzichtbaar">van deze website, direct</span>
        <span aria-hidden="true" className={styles.dots}>
          {[1, 2, 3].map((dot) => (
            <span key={dot} className={dot <= presses ? styles.dotOn : styles.dot} />
          ))}
        </span>
      </a>
      <p role="status" className="kb-onzichtbaar">
        {presses === 1 && 'Druk nog twee keer op Shift om deze website te verlaten.'}
        {presses === 2 && 'Druk nog één keer op Shift om deze website te verlaten.'}
        {presses >= 3 && 'U verlaat deze website.'}
      </p>
    </section>
  );
}
