import { useEffect, useState } from 'react';
import type { Hit, SearchQuery, SearchResult } from '../../search/engine/result';
import { createSearchWorker, createSession, type SearchSession } from '../Search/session';

/** Hits of one older version. */
export interface OlderResult {
  readonly version: string;
  readonly hits: readonly Hit[];
}

/** How an older version is doing. */
export interface OlderState {
  readonly results: readonly OlderResult[];
  /** Versions that are still being loaded, or that could not be. */
  readonly waiting: readonly string[];
  readonly failed: readonly string[];
}

/**
 * Asks the same of other versions, each in a worker of its own that lives as long as the reader keeps this open.
 * @param versions newest first; their files are fetched as soon as they are named
 */
export function useOlder(base: string, versions: readonly string[], question: SearchQuery | undefined): OlderState {
  const [sessions, setSessions] = useState<readonly { version: string; session: SearchSession }[]>([]);
  const [answers, setAnswers] = useState<Readonly<Record<string, SearchResult | 'failed'>>>({});
  const names = JSON.stringify(versions);
  const key = question ? JSON.stringify(question) : '';

  useEffect(() => {
    const opened = (JSON.parse(names) as string[]).map((version) => ({
      version,
      session: createSession(createSearchWorker, base, version),
    }));
    setSessions(opened);
    setAnswers({});
    return () => {
      for (const { session } of opened) session.close();
    };
  }, [base, names]);

  useEffect(() => {
    if (key === '') return;
    let wanted = true;
    const ask = (version: string, session: SearchSession): void => {
      session.search(JSON.parse(key) as SearchQuery).then(
        (answer) => wanted && answer && setAnswers((before) => ({ ...before, [version]: answer.result })),
        () => wanted && setAnswers((before) => ({ ...before, [version]: 'failed' })),
      );
    };
    const ends = sessions.map(({ version, session }) => {
      ask(version, session);
      // Excerpts, which are compared, come with the last stage.
      return session.subscribe(() => {
        if (session.getState().phase === 'complete') ask(version, session);
      });
    });
    return () => {
      wanted = false;
      for (const end of ends) end();
    };
  }, [sessions, key]);

  return {
    results: versions.flatMap((version) => {
      const answer = answers[version];
      return answer && answer !== 'failed' && answer.stage === 'detail' ? [{ version, hits: answer.hits }] : [];
    }),
    waiting: versions.filter((version) => !answers[version]),
    failed: versions.filter((version) => answers[version] === 'failed'),
  };
}
