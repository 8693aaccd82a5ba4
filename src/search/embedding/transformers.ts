import type { FeatureExtractor } from './onnx';

/** Not among our dependencies: with its two runtimes it takes 470 MB. A name in a variable keeps bundlers and the compiler off. */
const PACKAGE = '@huggingface/transformers';

interface Library {
  readonly env: { allowRemoteModels: boolean; allowLocalModels: boolean; localModelPath: string };
  pipeline(task: 'feature-extraction', model: string, options: { dtype: 'fp32'; local_files_only: true }): Promise<FeatureExtractor>;
}

/**
 * Loads a sentence model from a folder with transformers.js, which must have been installed by hand.
 *
 * @throws Error when the library is missing; what the library throws when the model cannot be read
 */
export async function loadTransformers(modelPath: string): Promise<FeatureExtractor> {
  let library: Library;
  try {
    library = (await import(/* webpackIgnore: true */ PACKAGE)) as Library;
  } catch (cause) {
    throw new Error(`Install ${PACKAGE} to use a sentence model: npm install ${PACKAGE}`, { cause });
  }
  const slash = modelPath.replace(/[\\/]+$/, '').search(/[\\/][^\\/]*$/);
  const { env } = library;
  env.allowRemoteModels = false;
  env.allowLocalModels = true;
  env.localModelPath = slash < 0 ? './' : modelPath.slice(0, slash + 1);
  const name = modelPath.slice(slash + 1).replace(/[\\/]+$/, '');
  return library.pipeline('feature-extraction', name, { dtype: 'fp32', local_files_only: true });
}
