import type { IncomingMessage, Server } from 'node:http';

export function serve(options?: { port?: number; folder?: string; onRequest?: (request: IncomingMessage) => void }): Promise<Server>;
