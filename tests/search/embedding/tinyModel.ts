import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Word → vector; a text is the mean of its words. The first word stands for all that are unknown. */
export const TINY: Readonly<Record<string, readonly [number, number, number]>> = {
  '[UNK]': [0.1, 0.1, 0.1],
  paspoort: [1, 0, 0],
  passport: [0.9, 0.1, 0],
  afval: [0, 1, 0],
  loon: [0, 0, 1],
};

const words = Object.keys(TINY);
const dims = 3;

/** Protocol Buffers, as far as a small model needs them: numbers, and things that have a length. */
const varint = (value: number): number[] => (value < 128 ? [value] : [(value & 127) | 128, ...varint(value >>> 7)]);
const number = (field: number, value: number): number[] => [...varint(field << 3), ...varint(value)];
const bytes = (field: number, value: readonly number[]): number[] => [...varint((field << 3) | 2), ...varint(value.length), ...value];
const text = (field: number, value: string): number[] => bytes(field, [...Buffer.from(value)]);

const FLOAT = 1;
const INT64 = 7;

/** ValueInfoProto: name and type, dimensions by name or size. */
function value(name: string, type: number, shape: readonly (string | number)[]): number[] {
  const dimensions = shape.flatMap((size) => bytes(1, typeof size === 'string' ? text(2, size) : number(1, size)));
  return [...text(1, name), ...bytes(2, bytes(1, [...number(1, type), ...bytes(2, dimensions)]))];
}

/** ModelProto with one node: look up the vector of every word. */
function onnx(): Uint8Array {
  const table = Buffer.from(Float32Array.from(Object.values(TINY).flat()).buffer);
  const initializer = [...number(1, words.length), ...number(1, dims), ...number(2, FLOAT), ...text(8, 'table'), ...bytes(9, [...table])];
  const node = [...text(1, 'table'), ...text(1, 'input_ids'), ...text(2, 'last_hidden_state'), ...text(4, 'Gather')];
  const graph = [
    ...bytes(1, node),
    ...text(2, 'tiny'),
    ...bytes(5, initializer),
    ...bytes(11, value('input_ids', INT64, ['batch', 'length'])),
    ...bytes(11, value('attention_mask', INT64, ['batch', 'length'])),
    ...bytes(12, value('last_hidden_state', FLOAT, ['batch', 'length', dims])),
  ];
  return Uint8Array.from([...number(1, 8), ...bytes(7, graph), ...bytes(8, number(2, 13))]);
}

/** Writes the model as transformers.js reads it from a folder. */
export function writeTinyModel(folder: string): void {
  mkdirSync(join(folder, 'onnx'), { recursive: true });
  const vocab = Object.fromEntries(words.map((word, index) => [word, index]));
  const write = (name: string, content: unknown): void => writeFileSync(join(folder, name), JSON.stringify(content));
  write('config.json', { model_type: 'bert', architectures: ['BertModel'], hidden_size: dims });
  write('tokenizer_config.json', {
    tokenizer_class: 'PreTrainedTokenizerFast',
    pad_token: '[UNK]',
    unk_token: '[UNK]',
    model_max_length: 64,
  });
  write('tokenizer.json', {
    version: '1.0',
    added_tokens: [],
    normalizer: { type: 'Lowercase' },
    pre_tokenizer: { type: 'Whitespace' },
    post_processor: null,
    decoder: null,
    model: { type: 'WordLevel', vocab, unk_token: '[UNK]' },
  });
  writeFileSync(join(folder, 'onnx', 'model.onnx'), onnx());
}
