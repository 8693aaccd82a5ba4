import useBaseUrl from '@docusaurus/useBaseUrl';
import { type ReactNode, useEffect, useState } from 'react';
import { canKeep, type KeptSite, keepSite, readKept, readOffer, removeSite } from '../../face/offline';
import type { BundleEntry } from '../../offline/bundle';
import styles from './styles.module.css';

type Work = { readonly busy: false; readonly error?: string } | { readonly busy: true; readonly loaded: number };

/** Switches "Beschikbaar zonder internet" on and off, and says what is kept on this device. */
export default function Offline(): ReactNode {
  const base = useBaseUrl('/');
  const [able, setAble] = useState<boolean>();
  const [entry, setEntry] = useState<BundleEntry>();
  const [kept, setKept] = useState<KeptSite>();
  const [work, setWork] = useState<Work>({ busy: false });

  useEffect(() => {
    const can = canKeep();
    setAble(can);
    if (!can) return;
    readKept().then(setKept);
    readOffer(base).then(setEntry);
  }, [base]);

  const keep = (): void => {
    if (!entry) return;
    setWork({ busy: true, loaded: 0 });
    keepSite(base, entry, (loaded) => setWork({ busy: true, loaded })).then(
      (site) => {
        setKept(site);
        setWork({ busy: false });
      },
      () => setWork({ busy: false, error: 'Het lukte niet. Is er verbinding, en is er ruimte op dit apparaat? Er is niets bewaard.' }),
    );
  };
  const remove = (): void => {
    removeSite().then(() => setKept(undefined));
  };

  if (able === undefined) return <p>Even kijken wat op dit apparaat kan …</p>;
  if (!able) return <p>Deze browser kan de site niet bewaren. Gebruik een nieuwere browser, of druk de pagina’s af die u nodig heeft.</p>;
  const newer = kept !== undefined && entry !== undefined && !kept.name.endsWith(entry.sha256.slice(0, 16));
  return (
    <div className={styles.offline}>
      <p role="status" className={styles.state}>
        {work.busy && entry
          ? `Ophalen … ${Math.round((work.loaded / entry.bytes) * 100)}%`
          : kept
            ? `Bewaard op dit apparaat: ${nameOf(kept.version)} van ${dutchDate(kept.date)}, ${kept.pages} pagina’s, ${size(kept.bytes)}.`
            : 'Op dit apparaat is niets bewaard.'}
      </p>
      {work.busy && entry && <progress max={entry.bytes} value={work.loaded} aria-label="Ophalen" className={styles.progress} />}
      {!work.busy && work.error && (
        <p role="alert" className={styles.error}>
          {work.error}
        </p>
      )}
      <p className={styles.ways}>
        {(!kept || newer) && (
          <button type="button" className="nl-button nl-button--primary" disabled={work.busy || !entry} onClick={keep}>
            {newer ? 'Vernieuwen' : 'Bewaar op dit apparaat'}
            {entry && ` (${size(entry.bytes)})`}
          </button>
        )}
        {kept && (
          <button type="button" className="nl-button nl-button--secondary" disabled={work.busy} onClick={remove}>
            Verwijder van dit apparaat
          </button>
        )}
      </p>
      {!entry && !kept && <p>Er is nu geen verbinding met deze website.</p>}
    </div>
  );
}

function nameOf(version: string): string {
  return version === 'current' ? 'de werkversie' : `release ${version}`;
}

function size(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`;
}

function dutchDate(date: string): string {
  return new Date(`${date}T12:00:00Z`).toLocaleDateString('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
}
