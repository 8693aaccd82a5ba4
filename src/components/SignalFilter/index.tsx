import { useHistory, useLocation } from '@docusaurus/router';
import { usePluginData } from '@docusaurus/useGlobalData';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { FaceData } from '../../plugins/library/faceData';
import { type Belongs, type Chosen, chosenFrom, countsFor, filterNames, matches, searchFor } from './filter';
import styles from './styles.module.css';

/** Narrows the list of signals inside it. Without JavaScript the whole list simply stands there. */
export default function SignalFilter({ children }: { children: ReactNode }): ReactNode {
  const list = useRef<HTMLDivElement>(null);
  const [signals, setSignals] = useState<Belongs[]>([]);
  const { search } = useLocation();
  const history = useHistory();
  const { roles, forms, settings } = usePluginData('kennisbank-library') as FaceData;
  const names = { rol: roles, vorm: forms, plek: settings };
  const labels = { rol: 'Uw werk', vorm: 'Vorm', plek: 'Plek' };
  const chosen = useMemo(() => (signals.length > 0 ? chosenFrom(search) : {}), [search, signals]);

  useEffect(() => setSignals(items(list.current).map(belongs)), []);
  useEffect(() => {
    for (const item of items(list.current)) item.hidden = !matches(belongs(item), chosen);
  }, [chosen]);

  const choose = (next: Chosen): void => history.push({ search: searchFor(next) });
  const shown = signals.filter((signal) => matches(signal, chosen)).length;

  return (
    <>
      {/* Takes its place at once, so that the list doesn't jump; without JavaScript the style sheet leaves it out. */}
      <form className={`${styles.filter} kb-niet-printen`} onSubmit={(event) => event.preventDefault()}>
        {filterNames.map((name) => {
          const counts = countsFor(name, signals, chosen);
          return (
            <label key={name} className={styles.field}>
              {labels[name]}
              <select value={chosen[name] ?? ''} onChange={(event) => choose({ ...chosen, [name]: event.target.value })}>
                <option value="">Alles</option>
                {Object.entries(names[name])
                  .filter(([slug]) => signals.length === 0 || counts.has(slug) || chosen[name] === slug)
                  .map(([slug, title]) => (
                    <option key={slug} value={slug}>
                      {`${title} (${counts.get(slug) ?? 0})`}
                    </option>
                  ))}
              </select>
            </label>
          );
        })}
        <p role="status" className={styles.count}>
          {signals.length === 0 ? '\u00a0' : shown === signals.length ? `${shown} signalen` : `${shown} van ${signals.length} signalen`}
        </p>
        <button type="button" className="nl-button nl-button--secondary" onClick={() => window.print()}>
          Print deze lijst
        </button>
        {Object.keys(chosen).length > 0 && (
          <button type="button" className="nl-button nl-button--secondary" onClick={() => choose({})}>
            Toon alles
          </button>
        )}
      </form>
      <div ref={list}>{children}</div>
    </>
  );
}

function items(root: HTMLElement | null): HTMLElement[] {
  return [...(root?.querySelectorAll<HTMLElement>('li[data-rol]') ?? [])];
}

function belongs(item: HTMLElement): Belongs {
  const words = (name: string): string[] => item.dataset[name]?.split(' ').filter(Boolean) ?? [];
  return { rol: words('rol'), vorm: words('vorm'), plek: words('plek') };
}
