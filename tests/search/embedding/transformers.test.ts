import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadTransformers } from '../../../src/search/embedding/transformers';
import { writeTinyModel } from './tinyModel';

/** The library is optional, so the test of the real thing runs only where somebody installed it. */
const installed = ((): boolean => {
  try {
    require.resolve('@huggingface/transformers');
    return true;
  } catch {
    return false;
  }
})();

(installed ? test.skip : test)('without the library it says what to install', async () => {
  await expect(loadTransformers('/models/tiny')).rejects.toThrow('npm install @huggingface/transformers');
});

// In a process of its own: inside Jest the runtime does not recognise the arrays that the library hands it.
(installed ? test : test.skip)('a model in a folder is read and run, without the network', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tiny-'));
  try {
    writeTinyModel(join(folder, 'tiny'));
    const script = [join(__dirname, 'runTinyModel.ts'), join(folder, 'tiny'), 'Passport', 'afval'];
    const printed = execFileSync(process.execPath, ['--import', 'tsx', ...script], { encoding: 'utf8' });
    const { id, dims, vectors } = JSON.parse(printed) as { id: string; dims: number; vectors: number[][] };
    expect([id, dims]).toEqual(['onnx-tiny-3', 3]);
    expect(vectors[0]?.[0]).toBeCloseTo(0.9 / Math.hypot(0.9, 0.1), 4);
    expect(vectors[1]?.map(Math.round)).toEqual([0, 1, 0]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
