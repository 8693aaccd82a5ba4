import type { SessionState } from './session';

/** The newest version, when there is more than one to speak of. */
export function newestOf(state: SessionState): string | undefined {
  return (state.phase === 'ready' || state.phase === 'complete') && state.versions.length > 1 ? state.versions[0]?.name : undefined;
}
