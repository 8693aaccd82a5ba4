import { connect as connectTo, createServer, type Server, type Socket } from 'node:net';

/** A network between browser and server. */
export interface Profile {
  readonly name: string;
  /** Milliseconds there and back; 0 for none. */
  readonly roundTrip: number;
  /** Bytes a second from server to browser, over all connections together; 0 for no limit. */
  readonly bandwidth: number;
}

/** Lighthouse's fast mobile network is slower; this is what Dutch 4G gives at its least. */
export const profiles: readonly Profile[] = [
  { name: 'zonder vertraging', roundTrip: 0, bandwidth: 0 },
  { name: '4G (60 ms, 9 Mbit/s)', roundTrip: 60, bandwidth: 9e6 / 8 },
];

export interface SlowLine {
  readonly port: number;
  /** Bytes that came from the server since the last call, headers included. */
  takeBytes(): number;
  close(): void;
}

/**
 * A line in front of a server on this machine that is as slow as a profile says. It stands outside the browser, because a
 * browser slows its pages down but not their workers.
 */
export async function openLine(serverPort: number, { roundTrip, bandwidth }: Profile): Promise<SlowLine> {
  let bytes = 0;
  /** When the line is free for the next byte. */
  let free = 0;
  const sockets = new Set<Socket>();
  const server: Server = createServer((browser) => {
    // Opening a connection takes one round trip before anything can be asked.
    const upstream = connectTo(serverPort);
    const opened = performance.now() + roundTrip;
    for (const socket of [browser, upstream]) {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
      socket.on('error', () => {
        browser.destroy();
        upstream.destroy();
      });
    }
    browser.on('data', (chunk) => later(Math.max(0, opened - performance.now()) + roundTrip / 2, () => upstream.write(chunk)));
    upstream.on('data', (chunk) => {
      bytes += chunk.length;
      const now = performance.now();
      free = Math.max(free, now) + (bandwidth > 0 ? (chunk.length / bandwidth) * 1000 : 0);
      later(free - now + roundTrip / 2, () => browser.write(chunk));
    });
    browser.on('end', () => upstream.end());
    upstream.on('end', () => later(free - performance.now() + roundTrip / 2 + 1, () => browser.end()));
  });
  await new Promise<void>((done) => server.listen(0, done));
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    takeBytes: () => {
      const taken = bytes;
      bytes = 0;
      return taken;
    },
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

/** Timers of equal delay fire in order, and delays only grow, so chunks never overtake each other. */
function later(milliseconds: number, act: () => void): void {
  if (milliseconds <= 0) act();
  else setTimeout(act, milliseconds);
}
