import { join } from 'node:path';
import { routesFile } from './routeFiles';

const root = join(__dirname, '../../..');
const ours = (path: string): string => join(root, 'src', path);
/** A module of Docusaurus' own browser code, by its place below `lib/client`. */
const core = (path: string): RegExp => new RegExp(`@docusaurus[\\\\/]core[\\\\/]lib[\\\\/]client[\\\\/]${path}\\.js$`);

/**
 * What the browser gets instead of what. Nothing in `node_modules` is changed; an upgrade that moves one of these modules is seen
 * by `tests/plugins/lighter/replacements.test.ts`.
 * @param generated folder of this plugin's generated files
 * @returns pairs: what is asked for, as it is written or where it stands; where to look instead
 */
export function replacements(generated: string): [RegExp, string][] {
  return [
    // All routes of all versions, on every page: now by part, when they are asked for.
    [/^@generated\/routes$/, join(generated, routesFile)],
    [core('preload'), ours('face/routing/preload.ts')],
    // Loads the pages of all links in view.
    [core('docusaurus'), ours('face/routing/links.ts')],
    // Options of plugins and settings for a build.
    [/^@generated\/docusaurus\.config$/, join(generated, 'config.json')],
    [/^@generated\/codeTranslations$/, join(generated, 'texts.json')],
    // Its index drags all of tslib along.
    [/^@docusaurus\/utils-common$/, ours('face/routing/urls.ts')],
    // Switched off in our configuration, and still there.
    [core('BaseUrlIssueBanner[\\\\/]index'), ours('face/routing/nothing.ts')],
  ];
}
