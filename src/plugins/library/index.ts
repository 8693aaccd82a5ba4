import type { LoadContext, Plugin } from '@docusaurus/types';
import { formatIssue } from '../../content/issue';
import { type Library, readLibrary } from '../../content/library';
import { checkLibrary } from '../../content/rules/rules';
import { siteVersions } from '../../release/siteVersions';
import { forgetLibraries } from './cachedLibrary';
import { faceData } from './faceData';

/** Lifecycles only: refuses to build what `kb check` refuses, tells the theme what every page needs, and follows changes on disk. */
export default function libraryPlugin(context: LoadContext): Plugin<Library> {
  return {
    name: 'kennisbank-library',
    getPathsToWatch: () => ['docs/**/*.{md,mdx}', 'data/**/*.yaml'].map((glob) => `${context.siteDir}/${glob}`),
    loadContent() {
      forgetLibraries();
      const library = readLibrary(context.siteDir);
      const errors = checkLibrary(library, new Date().toISOString().slice(0, 10)).filter((issue) => issue.severity === 'error');
      if (errors.length > 0) {
        const report = ['De inhoud heeft fouten:', ...errors.map(formatIssue), '', 'Draai "npm run kb -- check" voor de hele lijst.'].join(
          '\n',
        );
        if (process.env.NODE_ENV === 'production' && !process.env.KB_UNFINISHED) throw new Error(report);
        console.error(report);
      }
      return library;
    },
    contentLoaded({ content, actions }) {
      // Links outside the documentation lead to the newest release, so they may only name what that has.
      const newest = siteVersions(context.siteDir)[0]?.docs ?? 'docs';
      actions.setGlobalData(faceData(newest === 'docs' ? content : readLibrary(context.siteDir, newest)));
    },
  };
}
