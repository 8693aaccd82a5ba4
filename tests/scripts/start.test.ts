import { spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const start = (port: string) =>
  spawnSync(process.execPath, ['scripts/start.mjs'], { cwd: root, encoding: 'utf8', env: { ...process.env, PORT: port }, timeout: 60_000 });

test('a port that is no number is refused with an example', () => {
  const { status, stderr } = start('abc');
  expect(status).toBe(1);
  expect(stderr).toContain('PORT=abc is geen poortnummer. Kies een getal van 1 tot en met 65535, zoals PORT=8080.');
});

test('a port that is taken is said before anything is built', async () => {
  const server = createServer().listen(0);
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as { port: number };
  const child = await new Promise<{ status: number | null; stderr: string }>((resolve) => {
    // In a process of its own: a synchronous one would keep this server from answering.
    const { spawn } = jest.requireActual<typeof import('node:child_process')>('node:child_process');
    const running = spawn(process.execPath, ['scripts/start.mjs'], { cwd: root, env: { ...process.env, PORT: String(port) } });
    let stderr = '';
    running.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    running.on('close', (status) => resolve({ status, stderr }));
  });
  server.close();
  expect(child.status).toBe(1);
  expect(child.stderr).toContain(`Poort ${port} is al in gebruik.`);
}, 60_000);
