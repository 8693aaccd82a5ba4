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
}

/**
 * Asks at every change of the question, and once more when the second stage has come: then there are excerpts, and hits by
 * meaning. An older result stays until the newer one is there, so that nothing flickers.
 * @param question nothing is asked when it is undefined or blank
 * @param held the reader is pointing at a result: a second answer to the same question waits, so that it does not jump away
 */
export function useFound(session: SearchSession, state: SessionState, question: SearchQuery | undefined, held = false): Found {
  const [found, setFound] = useState<Omit<Found, 'busy'> & { key: string }>({ key: '' });
  const complete = useLatched(state.phase === 'complete', held);
  const failed = state.phase === 'failed';
  const asked = question && question.query.trim() !== '' ? { ...question, query: question.query.slice(0, longest) } : undefined;
  const key = asked ? JSON.stringify({ asked, complete }) : '';

  useEffect(() => {
    if (key === '') setFound({ key });
    if (key === '' || failed) return;
    let wanted = true;
    const { asked: query } = JSON.parse(key) as { asked: SearchQuery };
    session.search(query).then(
      (answer) => {
        // Typing goes before drawing results.
        if (wanted && answer) startTransition(() => setFound({ key, result: answer.result }));
      },
      (error: unknown) => {
        if (wanted) setFound((before) => ({ ...before, key, failure: failureOf(error) }));
      },
    );
    return () => {
      wanted = false;
    };
  }, [session, key, failed]);

  return key === '' ? { busy: false } : { ...found, busy: found.key !== key && !failed };
}
