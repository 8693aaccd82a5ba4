import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureVisits, printVisits } from '../../../../../src/search/evaluation/bench/pages/visits';

const ours = { readable: 2400, largest: 2600, alive: 9000, shift: 0.0012, bytes: 150_000, scriptBytes: 100_400 };
const plain = { readable: 1200, largest: 1300, alive: undefined, shift: 0, bytes: 10_000, scriptBytes: 0 };

test('a row per page, each figure beside that of the bare text', () => {
  const text = printVisits([{ path: '/', ours, plain }]);
  expect(text).toMatch(/^Eerste bezoek, 400 ms heen en weer, 400 kbit\/s, processor 4× trager/);
  expect(text).toMatch(/\| \/ +\| 2,4 \(×2,0\) +\| 2,6 \(×2,0\) +\| 9,0 +\| 150 \(×15,0\) +\| 100 +\| 0,001 +\|/);
});

test('without a build it says what to do', async () => {
  const root = mkdtempSync(join(tmpdir(), 'visits-'));
  await expect(measureVisits(root)).rejects.toThrow('npm run build');
  rmSync(root, { recursive: true });
});
