import { memo, type ReactNode, useId, useState } from 'react';
import { type FacetName, type Facets, type Filters, facetNames } from '../../search/engine/result';
import type { SearchPlace } from '../Search/useSearchPlace';
import { audienceLabels, facetLabels } from '../Search/wording';
import styles from './styles.module.css';

interface Props {
  facets: Facets;
  filters: Filters;
  place: Pick<SearchPlace, 'data' | 'names'>;
  onToggle: (name: FacetName, value: string) => void;
}

/** Longer lists are folded. */
const few = 6;

/** The filters of the search page, with the number of pages that each would leave. */
function SearchFacets({ facets, filters, place, onToggle }: Props): ReactNode {
  return facetNames.map((name) => (
    <Facet
      key={name}
      name={name}
      values={withChosen(facets[name], filters[name])}
      chosen={filters[name] ?? []}
      labels={facetValueLabels(name, place)}
      onToggle={onToggle}
    />
  ));
}

/** How readers see the values of a facet. */
export function facetValueLabels(name: FacetName, { data, names }: Pick<SearchPlace, 'data' | 'names'>): Readonly<Record<string, string>> {
  return { kind: data.kinds, role: names.roles, form: names.forms, setting: names.settings, audience: audienceLabels }[name];
}

/** A value that was chosen stays visible, also when nothing is left of it. */
function withChosen(values: Facets[FacetName], chosen: readonly string[] = []): Facets[FacetName] {
  const known = new Set(values.map(({ value }) => value));
  return [...values, ...chosen.filter((value) => !known.has(value)).map((value) => ({ value, count: 0 }))];
}

interface FacetProps {
  name: FacetName;
  values: Facets[FacetName];
  chosen: readonly string[];
  labels: Readonly<Record<string, string>>;
  onToggle: Props['onToggle'];
}

function Facet({ name, values, chosen, labels, onToggle }: FacetProps): ReactNode {
  const [all, setAll] = useState(false);
  const id = useId();
  if (values.length === 0) return null;
  const shown = all ? values : values.filter(({ value }, index) => index < few || chosen.includes(value));
  return (
    <fieldset className={styles.facet}>
      <legend>{facetLabels[name]}</legend>
      <ul className={styles.values} id={id}>
        {shown.map(({ value, count }) => (
          <li key={value}>
            <label className={styles.value}>
              <input type="checkbox" checked={chosen.includes(value)} onChange={() => onToggle(name, value)} />
              <span>{labels[value] ?? value}</span>
              <span className={styles.count}>
                {count}
                <span className="kb-onzichtbaar"> {count === 1 ? 'pagina' : 'pagina’s'}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {values.length > few && (
        <button type="button" className={styles.fold} aria-expanded={all} aria-controls={id} onClick={() => setAll(!all)}>
          {all ? 'Minder' : `Alle ${values.length}`}
          <span className="kb-onzichtbaar"> bij {facetLabels[name]}</span>
        </button>
      )}
    </fieldset>
  );
}

/** Drawn again only when something of it changes: typing must not wait for it. */
export default memo(SearchFacets);
