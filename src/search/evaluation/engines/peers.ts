import type { EvaluatedEngine } from '../types';
import type { PeerDocument } from './documents';
import { publishLunr } from './lunr';
import { publishMiniSearch } from './miniSearch';
import { publishPlainOrama } from './plainOrama';

/** What a site with this engine publishes, and how a browser opens it. */
export interface PublishedPeer {
  /** Files that the first result needs: these engines need everything. */
  readonly first: readonly string[];
  readonly rest: readonly string[];
  open(): EvaluatedEngine;
}

/** A search engine that others use, over the same sections. */
export interface Peer {
  readonly name: string;
  publish(documents: readonly PeerDocument[]): PublishedPeer | Promise<PublishedPeer>;
}

export const peers: readonly Peer[] = [
  { name: 'lunr', publish: publishLunr },
  { name: 'MiniSearch', publish: publishMiniSearch },
  { name: 'Orama', publish: publishPlainOrama },
];
