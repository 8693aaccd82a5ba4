// Needs nothing that npm installs, so that a taken port is said before minutes of installing.
import { connect } from 'node:net';

/** @returns whether nothing answers on this port */
export function portIsFree(port) {
  return new Promise((resolve) => {
    const socket = connect({ port, host: 'localhost' });
    socket.on('connect', () => {
      socket.destroy();
      resolve(false);
    });
    socket.on('error', () => resolve(true));
  });
}
