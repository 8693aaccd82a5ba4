import { createServer } from 'node:http';
import { openLine, profiles } from '../../../../../src/search/evaluation/bench/browser/slowLine';

async function through(profile: Parameters<typeof openLine>[1], size: number) {
  const server = createServer((_, response) => response.end('x'.repeat(size)));
  await new Promise<void>((done) => server.listen(0, done));
  const address = server.address();
  const line = await openLine(typeof address === 'object' && address ? address.port : 0, profile);
  const begin = performance.now();
  const text = await (await fetch(`http://localhost:${line.port}/`)).text();
  const took = performance.now() - begin;
  const bytes = line.takeBytes();
  const again = line.takeBytes();
  line.close();
  server.closeAllConnections();
  server.close();
  return { length: text.length, took, bytes, again };
}

test('everything comes through, and is counted once', async () => {
  const { length, bytes, again } = await through({ name: '', roundTrip: 0, bandwidth: 0 }, 300_000);
  expect(length).toBe(300_000);
  expect(bytes).toBeGreaterThan(300_000);
  expect(bytes).toBeLessThan(310_000);
  expect(again).toBe(0);
});

test('a connection and an answer take two round trips; bytes take their time', async () => {
  expect((await through({ name: '', roundTrip: 100, bandwidth: 0 }, 10)).took).toBeGreaterThan(190);
  expect((await through({ name: '', roundTrip: 0, bandwidth: 1e6 }, 300_000)).took).toBeGreaterThan(290);
});

test('without a line and on 4G', () => {
  expect(profiles.map(({ roundTrip }) => roundTrip)).toEqual([0, 60]);
});
