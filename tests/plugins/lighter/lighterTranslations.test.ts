import { lighterTranslations } from '../../../src/plugins/lighter/lighterTranslations';

test('texts of what the site does not use stay behind', () => {
  const kept = {
    'theme.NotFound.title': 'Pagina niet gevonden',
    'theme.docs.sidebar.navAriaLabel': 'Zijbalk',
    'theme.navbar.mobileDropdown.x': 'x',
  };
  const left = {
    'theme.blog.post.readMore': 'Meer',
    'theme.docs.versions.latestVersionLinkLabel': 'nieuwste',
    'theme.docs.tagDocListPageTitle.nDocsTagged': '1',
    'theme.navbar.mobileLanguageDropdown.label': 'Talen',
  };
  expect(lighterTranslations({ ...kept, ...left })).toEqual(kept);
});
