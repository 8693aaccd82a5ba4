/** How the site is called: in the browser, in the feed and on the cover of a printed release. */
export const siteTitle = 'Kennisbank aanpak mensenhandel';
