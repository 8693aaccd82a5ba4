import type { EvaluatedEngine } from '../types';
import type { PeerDocument } from './documents';
import { lunrEngine } from './lunr';
import { miniSearchEngine } from './miniSearch';
import { plainOramaEngine } from './plainOrama';

/** A search engine that others use, and how it is made over the same sections. */
export interface Peer {
  readonly name: string;
  make(documents: readonly PeerDocument[]): EvaluatedEngine | Promise<EvaluatedEngine>;
}

export const peers: readonly Peer[] = [
  { name: 'lunr', make: lunrEngine },
  { name: 'MiniSearch', make: miniSearchEngine },
  { name: 'Orama', make: plainOramaEngine },
];
