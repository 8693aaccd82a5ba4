import { loadTransformers } from './transformers';
import type { Encoder, SectionEncoder, SectionText } from './types';
import { normaliseRows } from './unit';

/** Texts → one vector per text, row after row: what a `feature-extraction` pipeline gives when it pools and normalises. */
export type FeatureExtractor = (
  texts: string[],
  options: { pooling: 'mean'; normalize: boolean },
) => Promise<{ data: ArrayLike<number>; dims: readonly number[] }>;

export interface OnnxOptions {
  /** Folder of the model (config.json, tokenizer.json, onnx/model.onnx): a path in Node, an address on our own site in a browser. Never a name on a hub. */
  readonly modelPath: string;
  /** Name and revision, for the id; the name of the folder when absent. Give another one whenever the model changes. */
  readonly name?: string;
  /** What the model wants before a question and before a passage; the E5 family has `query: ` and `passage: `. */
  readonly queryPrefix?: string;
  readonly passagePrefix?: string;
  /** Another way to come by the model, for tests. */
  readonly loadPipeline?: (modelPath: string) => Promise<FeatureExtractor>;
}

const BATCH = 16;

/**
 * A sentence model from a local folder as encoder, for query and sections alike. Off unless a maintainer asks for it; nothing
 * is ever downloaded.
 *
 * @throws Error when the library is not installed, or the model cannot be read
 */
export async function onnxEncoder(options: OnnxOptions): Promise<Encoder & SectionEncoder> {
  const { modelPath, queryPrefix = '', passagePrefix = '', loadPipeline = loadTransformers } = options;
  const extract = await loadPipeline(modelPath);
  const vectorsOf = async (texts: string[]): Promise<Float32Array> => {
    const { data } = await extract(texts, { pooling: 'mean', normalize: true });
    return Float32Array.from(data);
  };
  const dims = (await vectorsOf([`${queryPrefix}test`])).length;
  const name = options.name ?? modelPath.split(/[\\/]/).filter(Boolean).at(-1) ?? 'model';
  return {
    id: ['onnx', name, dims, queryPrefix.trim(), passagePrefix.trim()].filter((part) => part !== '').join('-'),
    dims,
    encode: async ({ text }) => (text.trim() === '' ? new Float32Array(dims) : await vectorsOf([queryPrefix + text])),
    encodeSections: async (sections) => {
      const rows = new Float32Array(sections.length * dims);
      for (let from = 0; from < sections.length; from += BATCH) {
        const batch = sections.slice(from, from + BATCH);
        rows.set(await vectorsOf(batch.map((section) => passagePrefix + passageOf(section))), from * dims);
      }
      normaliseRows(rows, dims);
      return rows;
    },
  };
}

const passageOf = ({ pageTitle, heading, text }: SectionText): string => [pageTitle, heading, text].filter(Boolean).join('. ');
