import useBaseUrl from '@docusaurus/useBaseUrl';
import type { ReactNode } from 'react';
import { phaseOf } from '../Search/session';
import { useAnnouncement } from '../Search/useAnnouncement';
import { CloseIcon, SearchIcon } from './icons';
import popupStyles from './popup.module.css';
import styles from './styles.module.css';
import { usePopup } from './usePopup';
import { useSearchBox } from './useSearchBox';

/**
 * A text field with results under it: an editable combobox with a listbox popup, after WAI-ARIA. In the navbar, where it
 * folds to a button on a phone, and large on the home page. Without JavaScript it leads to the list from A to Z; the field
 * has no name, so that nothing typed goes into an address.
 */
export default function SearchBox({ variant }: { variant: 'navbar' | 'large' }): ReactNode {
  const box = useSearchBox();
  const { place, visible, listed, listId, active } = box;
  const { popup, failed } = usePopup(visible ? `?${box.text}` : place.state.phase === 'idle' ? '' : place.state.phase);
  const fallback = useBaseUrl('/a-tot-z/');
  const said = useAnnouncement(popup?.spoken(box) ?? '');
  const start = (): void => place.session.start();

  return (
    <search
      ref={box.box}
      aria-label={variant === 'large' ? 'Zoeken op deze site' : 'Zoeken'}
      className={styles.box}
      data-soort={variant}
      data-open={visible || undefined}
      data-fase={phaseOf(place.state)}
      onPointerEnter={start}
    >
      <form
        action={fallback}
        className={styles.row}
        onSubmit={(event) => {
          event.preventDefault();
          box.showAll();
        }}
      >
        <input
          ref={box.input}
          type="text"
          enterKeyHint="search"
          role="combobox"
          aria-label="Zoeken in uw eigen woorden"
          aria-autocomplete="list"
          aria-expanded={listed}
          aria-controls={listed ? listId : undefined}
          aria-activedescendant={listed && active >= 0 ? `${listId}-${active}` : undefined}
          aria-keyshortcuts="/ Control+K"
          autoComplete="off"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          placeholder={variant === 'large' ? 'Wat ziet of hoort u?' : 'Zoeken'}
          className={styles.input}
          value={box.text}
          onChange={(event) => box.change(event.target.value, event.nativeEvent instanceof InputEvent && event.nativeEvent.isComposing)}
          onCompositionEnd={(event) => box.change(event.currentTarget.value, false)}
          onKeyDown={box.onKeyDown}
          onFocus={start}
        />
        <button type="submit" className={styles.submit} onFocus={start}>
          <SearchIcon />
          <span className={variant === 'large' ? undefined : 'kb-onzichtbaar'}>Zoeken</span>
        </button>
        <button
          type="button"
          className={styles.close}
          onMouseDown={(event) => event.preventDefault()}
          onClick={(event) => {
            box.leave();
            box.input.current?.blur();
            event.currentTarget.blur();
          }}
        >
          <CloseIcon />
          <span className="kb-onzichtbaar">Zoeken sluiten</span>
        </button>
      </form>
      {visible && popup && <popup.default box={box} />}
      {visible && failed && (
        <div role="alert" className={popupStyles.popup} data-popup="">
          <p>
            <strong>Zoeken kan niet worden geladen.</strong> Er is geen verbinding met deze website.
          </p>
          <p>
            <a href={fallback}>Alle titels van A tot Z</a>
          </p>
        </div>
      )}
      <p role="status" className="kb-onzichtbaar">
        {said}
      </p>
    </search>
  );
}
