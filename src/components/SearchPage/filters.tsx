import { type ComponentProps, type ReactNode, useState } from 'react';
import SearchFacets from '../SearchFacets';
import styles from './styles.module.css';

interface Props extends ComponentProps<typeof SearchFacets> {
  onClear: () => void;
}

/** The filters; on a phone they fold behind a button. */
export default function Filters({ onClear, ...facets }: Props): ReactNode {
  const [open, setOpen] = useState(false);
  const chosen = Object.values(facets.filters).reduce((sum, values) => sum + (values?.length ?? 0), 0);
  return (
    <aside className={styles.filters} aria-label="Filters" data-open={open || undefined}>
      <button
        type="button"
        className={`nl-button nl-button--secondary ${styles.toggle}`}
        aria-expanded={open}
        aria-controls="zoekfilters"
        onClick={() => setOpen(!open)}
      >
        Filters{chosen > 0 && ` (${chosen})`}
      </button>
      <div id="zoekfilters" className={styles.facets}>
        {chosen > 0 && (
          <button type="button" className={styles.plain} onClick={onClear}>
            Alle filters wissen
          </button>
        )}
        <SearchFacets {...facets} />
      </div>
    </aside>
  );
}
