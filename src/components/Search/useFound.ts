import { startTransition, useEffect, useState } from 'react';
import type { Failure } from '../../search/client/protocol';
import type { SearchQuery, SearchResult } from '../../search/engine/result';
import { failureOf, type SearchSession, type SessionState } from './session';
import { useLatched } from './useHold';

/** Longer than the engine reads, shorter than what may stall a message. */
const longest = 2000;

export interface Found {
  /** The newest result; it may belong to a slightly older query while the reader types. */
  readonly result?: SearchResult;
  /** Search is there, but this question could not be answered. */
  readonly failure?: Failure;
  /** The answer to this very question has yet to come. */
  readonly busy: boolean;
  /** Words that are still on their way may change the answer, so nothing is shown before they are there. */
  readonly waiting?: boolean;
}

/** How much of search was there: its first files, all words, or everything that can be had. */
type Stage = 'core' | 'words' | 'all';

interface Answered extends Omit<Found, 'busy'> {
  readonly key: string;
  /** The question, and what was there when it was answered. */
  readonly asked?: string;
  readonly stage?: Stage;
}

/**
 * Asks at every change of the question, and once more when the last stage has come: then there are excerpts, and hits by
 * meaning. An older result stays until the newer one is there, so that nothing flickers. What the second stage may overthrow is
 * not shown before it.
 * @param question nothing is asked when it is undefined or blank
 * @param held the reader is pointing at a result: a second answer to the same question waits, so that it does not jump away
 */
export function useFound(session: SearchSession, state: SessionState, question: SearchQuery | undefined, held = false): Found {
  const [found, setFound] = useState<Answered>({ key: '' });
  const complete = useLatched(state.phase === 'complete', held && found.result !== undefined);
  const come: Stage = complete ? 'all' : state.phase === 'ready' && state.words ? 'words' : 'core';
  const failed = state.phase === 'failed';
  const query = question && question.query.trim() !== '' ? { ...question, query: question.query.slice(0, longest) } : undefined;
  const asked = query ? JSON.stringify(query) : '';
  // What waits for words is asked again as soon as they are in; what is shown changes once, with all that comes.
  const shown = found.result !== undefined && found.asked === asked && come !== 'all';
  const stage = shown ? (found.stage ?? come) : come;
  const key = asked === '' ? '' : `${stage} ${asked}`;

  useEffect(() => {
    if (key === '') setFound({ key });
    if (key === '' || failed) return;
    let wanted = true;
    session.search(JSON.parse(asked) as SearchQuery).then(
      (answer) => {
        // Typing goes before drawing results.
        if (!wanted || !answer) return;
        const { result } = answer;
        const waiting = result.provisional && stage !== 'all';
        startTransition(() => setFound({ key, asked, stage, ...(waiting ? { waiting } : { result }) }));
      },
      (error: unknown) => {
        if (wanted) setFound((before) => ({ ...before, key, failure: failureOf(error) }));
      },
    );
    return () => {
      wanted = false;
    };
  }, [session, key, asked, stage, failed]);

  return key === '' ? { busy: false } : { ...found, busy: (found.key !== key || found.waiting === true) && !failed };
}
