import { type ComposeContext, composeContext } from '../../content/compose/context';
import { readLibrary } from '../../content/library';

const contexts = new Map<string, ComposeContext>();

/** The library of a docs folder, read once per build. */
export function cachedContext(root: string, docs: string): ComposeContext {
  const key = `${root}\0${docs}`;
  let context = contexts.get(key);
  if (!context) {
    context = composeContext(readLibrary(root, docs));
    contexts.set(key, context);
  }
  return context;
}

/** Forgets what was read: something on disk has changed. */
export function forgetLibraries(): void {
  contexts.clear();
}
