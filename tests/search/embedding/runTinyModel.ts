/** Encodes the texts after the first argument with the model in the folder of that name; prints id, dimensions and vectors as JSON. */
import { onnxEncoder } from '../../../src/search/embedding/onnx';
import { ask } from './scene';

async function run([folder = '', ...texts]: readonly string[]): Promise<void> {
  const encoder = await onnxEncoder({ modelPath: folder });
  const vectors = await Promise.all(texts.map(async (text) => [...(await encoder.encode({ text, analysis: ask(text), activations: [] }))]));
  process.stdout.write(JSON.stringify({ id: encoder.id, dims: encoder.dims, vectors }));
}

void run(process.argv.slice(2));
