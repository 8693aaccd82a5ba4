import { useHistory, useLocation } from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { type KeyboardEvent, type RefObject, useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import { searchPath, writeAddress } from '../Search/address';
import { type Definition, definitionFor } from '../Search/glossary';
import { handOver } from '../Search/handover';
import { nextActive } from '../Search/keys';
import { newestOf } from '../Search/newest';
import { type OwnRole, useOwnRole } from '../Search/role';
import { type Found, useFound } from '../Search/useFound';
import { useGlossary } from '../Search/useGlossary';
import { type Hold, useHold, useLatched } from '../Search/useHold';
import { type SearchPlace, useSearchPlace } from '../Search/useSearchPlace';
import { useShortcut } from '../Search/useShortcut';
import { useDismiss } from './useDismiss';

/** Options in the popup: what fits on a screen. */
const few = 7;
const step = 10;

export interface SearchBoxState {
  readonly place: SearchPlace;
  readonly own: OwnRole;
  readonly box: RefObject<HTMLElement | null>;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly listId: string;
  /** What stands in the field, also while a word is being composed. */
  readonly text: string;
  readonly found: Found;
  readonly definition: Definition | undefined;
  /** The popup is there. */
  readonly visible: boolean;
  /** The popup holds options. */
  readonly listed: boolean;
  /** All results stand in place, as ordinary links: what Enter does on a public page. */
  readonly whole: boolean;
  /** Option that the arrows chose; -1 for none. */
  readonly active: number;
  change(text: string, composing: boolean): void;
  ask(query: string): void;
  showAll(): void;
  more(): void;
  /** The reader goes to a result: nothing that was typed stays behind. */
  leave(): void;
  close(): void;
  /** For the popup: while the reader points at it, nothing in it moves. */
  readonly hold: Hold['handlers'];
  onKeyDown(event: KeyboardEvent<HTMLInputElement>): void;
}

/** Everything that a search box does; how it looks is told elsewhere. */
export function useSearchBox(): SearchBoxState {
  const searched = useSearchPlace();
  const { session, quiet } = searched;
  const own = useOwnRole(quiet, searched.names.roles);
  const history = useHistory();
  const { pathname } = useLocation();
  const allResults = useBaseUrl(searchPath);
  const listId = useId();
  const box = useRef<HTMLElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const cameFrom = useRef<Element>(null);

  const [text, setText] = useState('');
  const [asked, setAsked] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const [limit, setLimit] = useState(few);
  const { held: pointed, handlers: hold, release } = useHold();
  const [readAt, setReadAt] = useState(pathname);

  const whole = limit > few;
  const question = open ? { query: asked, limit, ...(own.role ? { role: own.role } : {}) } : undefined;
  const held = pointed || active >= 0;
  const found = useFound(session, searched.state, question, held);
  const glossary = useLatched(useGlossary(searched), held);
  const state = useLatched(searched.state, held);
  const place = useMemo(() => ({ ...searched, state }), [searched, state]);
  const definition = found.result && definitionFor(found.result, glossary);
  const count = found.result?.hits.length ?? 0;
  const visible = open && asked.trim() !== '';
  const listed = visible && !whole && count > 0 && state.phase !== 'failed';

  const close = useCallback((): void => {
    setOpen(false);
    setActive(-1);
    setLimit(few);
    release();
  }, [release]);

  const leave = useCallback((): void => {
    close();
    setText('');
    setAsked('');
  }, [close]);

  if (readAt !== pathname) {
    setReadAt(pathname);
    leave();
  }

  const change = (next: string, composing: boolean): void => {
    setText(next);
    if (composing) return;
    setAsked(next);
    setActive(-1);
    setLimit(few);
    setOpen(true);
  };

  // Who was faster than the page: focus and letters from before React took over made no event that it saw.
  const takeOver = useRef(change);
  useEffect(() => {
    const field = input.current;
    if (!field) return;
    if (field.value !== '') takeOver.current(field.value, false);
    if (field === document.activeElement) session.start();
  }, [session]);

  useDismiss(box, open, close);
  useShortcut(
    useCallback(() => {
      if (document.activeElement !== input.current) cameFrom.current = document.activeElement;
      input.current?.focus();
      input.current?.select();
    }, []),
  );
  useEffect(() => {
    if (active >= 0) document.getElementById(`${listId}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [active, listId]);

  const showAll = (): void => {
    if (text.trim() === '') input.current?.focus();
    else if (quiet) {
      setAsked(text);
      setActive(-1);
      setLimit(step);
      setOpen(true);
    } else {
      handOver(text);
      leave();
      // Who reads an older version goes on searching in it.
      const older = place.version !== undefined && newestOf(state) !== undefined && place.version !== newestOf(state);
      history.push(allResults + writeAddress({ query: '', filters: {}, exact: false, ...(older ? { version: place.version } : {}) }));
    }
  };

  const stepBack = (): void => {
    if (!visible) {
      change('', false);
      return;
    }
    close();
    const before = cameFrom.current;
    cameFrom.current = null;
    if (before instanceof HTMLElement && before.isConnected && before !== document.body) before.focus();
    else if (whole) input.current?.focus();
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    const { key } = event;
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
    const next = listed && plain ? nextActive(key, active, count) : undefined;
    if (key === 'Escape' && (visible || text !== '')) stepBack();
    else if (key === 'Enter' && listed && active >= 0) document.getElementById(`${listId}-${active}`)?.click();
    else if (key === 'ArrowDown' && !open && text !== '') setOpen(true);
    else if (next !== undefined) setActive(next);
    else return;
    event.preventDefault();
  };

  return {
    place,
    own,
    box,
    input,
    listId,
    text,
    found,
    definition,
    visible,
    listed,
    whole,
    active,
    change,
    ask: (query) => {
      change(query, false);
      input.current?.focus();
    },
    showAll,
    more: () => setLimit(limit + step),
    leave,
    close,
    hold,
    onKeyDown,
  };
}
