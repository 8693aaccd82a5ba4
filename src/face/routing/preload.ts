import routes from '@generated/routes';
import type { SiteRoute } from './siteRoutes';

/** In the place of Docusaurus' own: loads what a page needs before it is drawn. */
export default function preload(pathname: string): Promise<void> {
  return (routes as unknown as [SiteRoute])[0].component.preload(pathname);
}
