// `npm run build`: the production site in build/, whether or not something changed.
import { buildSite, installPackages, requireNode } from './setup.mjs';

requireNode();
await installPackages();
await buildSite({ force: true });
