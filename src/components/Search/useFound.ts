import { startTransition, useEffect, useState } from 'react';
import type { Failure } from '../../search/client/protocol';
import type { SearchQuery, SearchResult } from '../../search/engine/result';
import { failureOf, type SearchSession, type SessionState } from './session';

/** Longer than the engine reads, shorter than what may stall a message. */
const longest = 2000;

export interface Found {
  /** The newest result; it may belong to a slightly older query while the reader types. */
  readonly result?: SearchResult;
  /** Search is there, but this question could not be answered. */
  readonly failure?: Failure;
}

/**
 * Asks at every change of the question, and once more when the second stage has come: then there are excerpts, and hits by
 * meaning. An older result stays until the newer one is there, so that nothing flickers.
 * @param question nothing is asked when it is undefined or blank
 * @param held the reader is pointing at a result: a second answer to the same question waits, so that it does not jump away
 */
export function useFound(session: SearchSession, state: SessionState, question: SearchQuery | undefined, held = false): Found {
  const [found, setFound] = useState<Found>({});
  const complete = useLatched(state.phase === 'complete', held);
  const failed = state.phase === 'failed';
  const asked = question && question.query.trim() !== '' ? { ...question, query: question.query.slice(0, longest) } : undefined;
  const key = asked ? JSON.stringify({ asked, complete }) : '';

  useEffect(() => {
    if (key === '') setFound({});
    if (key === '' || failed) return;
    let wanted = true;
    const { asked: query } = JSON.parse(key) as { asked: SearchQuery };
    session.search(query).then(
      (answer) => {
        // Typing goes before drawing results.
        if (wanted && answer) startTransition(() => setFound({ result: answer.result }));
      },
      (error: unknown) => {
        if (wanted) setFound((before) => ({ ...before, failure: failureOf(error) }));
      },
    );
    return () => {
      wanted = false;
    };
  }, [session, key, failed]);

  return key === '' ? {} : found;
}

/** A value that does not change while it is held. */
function useLatched(value: boolean, held: boolean): boolean {
  const [kept, setKept] = useState(value);
  if (!held && kept !== value) setKept(value);
  return kept;
}
