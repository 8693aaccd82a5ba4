import useIsBrowser from '@docusaurus/useIsBrowser';
import NavbarItem from '@theme/NavbarItem';
import type { Props } from '@theme/NavbarItem/DropdownNavbarItem/Desktop';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import styles from './styles.module.css';

/**
 * A part of the navigation behind a button. The theme's own opens under a passing pointer and can't be closed by keyboard (WCAG
 * 1.4.13); this one opens when asked, and Escape closes it. Without JavaScript it opens under the pointer, as there.
 */
export default function DropdownNavbarItemDesktop({ items, position, label, children }: Props): ReactNode {
  const scripted = useIsBrowser();
  const [open, setOpen] = useState(false);
  const id = useId();
  const whole = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!open) return;
    const onElsewhere = ({ target }: Event): void => {
      if (!whole.current?.contains(target as Node)) setOpen(false);
    };
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key !== 'Escape') return;
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('pointerdown', onElsewhere);
    document.addEventListener('focusin', onElsewhere);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('pointerdown', onElsewhere);
      document.removeEventListener('focusin', onElsewhere);
    };
  }, [open]);

  const classes = ['navbar__item dropdown', scripted ? '' : 'dropdown--hoverable', position === 'right' ? 'dropdown--right' : ''];
  return (
    <div ref={whole} className={`${classes.join(' ')} ${open ? 'dropdown--show' : ''}`}>
      <button
        ref={button}
        type="button"
        aria-expanded={open}
        aria-controls={id}
        className={`clean-btn navbar__link ${styles.button}`}
        onClick={() => setOpen(!open)}
      >
        {children ?? label}
      </button>
      <ul id={id} className="dropdown__menu">
        {items.map((item) => (
          <NavbarItem
            key={String(item.to ?? item.label)}
            isDropdownItem
            activeClassName="dropdown__link--active"
            {...item}
            onClick={() => setOpen(false)}
          />
        ))}
      </ul>
    </div>
  );
}
