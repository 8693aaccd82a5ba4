import { relative, sep } from 'node:path';

/**
 * The name of a file that a plugin made, as modules know it: `@generated/…`. Docusaurus names chunks after it; with the place of
 * the file on this machine in it, the same repository would give another build in another folder.
 * @param file absolute path, as `createData` returns it @param folder `generatedFilesDir` of the site
 */
export function generatedName(file: string, folder: string): string {
  return `@generated/${relative(folder, file).split(sep).join('/')}`;
}
