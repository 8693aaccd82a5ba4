import type { Config } from '@docusaurus/types';
import { docusaurusFrontMatter } from './src/plugins/library/docusaurusFrontMatter';
import { remarkCompose } from './src/plugins/library/remarkCompose';
import { withRelease } from './src/plugins/releases/pageRelease';
import { releaseSource } from './src/plugins/releases/releaseSite';
import { siteTitle as title } from './src/release/siteTitle';
import { docusaurusVersions } from './src/release/siteVersions';

const releases = releaseSource(__dirname);

const config: Config = {
  title,
  tagline: 'Herken signalen van mensenhandel en weet wat u doet',
  url: process.env.SITE_URL ?? 'https://kennisbank-mensenhandel.example',
  baseUrl: '/',
  trailingSlash: true,
  i18n: { defaultLocale: 'nl', locales: ['nl'], localeConfigs: { nl: { htmlLang: 'nl-NL', label: 'Nederlands' } } },
  future: {
    v4: true,
    // A cached page would keep an old phone number or title when only the registry or another page changed.
    faster: { rspackPersistentCache: false },
  },
  baseUrlIssueBanner: false,
  onBrokenLinks: process.env.KB_UNFINISHED ? 'warn' : 'throw',
  onBrokenAnchors: process.env.KB_UNFINISHED ? 'warn' : 'throw',
  onDuplicateRoutes: 'throw',
  markdown: {
    format: 'detect',
    hooks: { onBrokenMarkdownLinks: process.env.KB_UNFINISHED ? 'warn' : 'throw', onBrokenMarkdownImages: 'throw' },
    parseFrontMatter: withRelease(docusaurusFrontMatter, releases),
  },
  plugins: [
    './src/plugins/library/index.ts',
    './src/plugins/search/index.ts',
    './src/plugins/openData/index.ts',
    [
      './src/plugins/docs/index.ts',
      {
        routeBasePath: '/',
        sidebarPath: './sidebars.ts',
        breadcrumbs: false,
        beforeDefaultRemarkPlugins: [[remarkCompose, { root: __dirname }]],
        include: ['**/*.{md,mdx}'],
        ...docusaurusVersions(__dirname),
      },
    ],
    ['./src/plugins/releases/index.ts', { releases }],
    './src/plugins/hosting/index.ts',
    './src/plugins/lighter/index.ts',
    ['@docusaurus/plugin-content-pages', { beforeDefaultRemarkPlugins: [[remarkCompose, { root: __dirname }]] }],
    ['@docusaurus/plugin-sitemap', { changefreq: null, priority: null, lastmod: null }],
  ],
  themes: [['@docusaurus/theme-classic', { customCss: './src/css/site.css' }]],
  themeConfig: {
    colorMode: { respectPrefersColorScheme: true },
    navbar: {
      title,
      items: [
        { to: '/signalen/', label: 'Signalen' },
        { to: '/procedures/', label: 'Procedures' },
        { to: '/rollen/', label: 'Uw rol' },
        {
          type: 'dropdown',
          label: 'Meer',
          items: [
            { to: '/vormen/', label: 'Vormen van uitbuiting' },
            { to: '/plekken/', label: 'Plekken' },
            { to: '/wet/', label: 'Wet en recht' },
            { to: '/organiseren/', label: 'Organiseren' },
            { to: '/scholing/', label: 'Scholing' },
            { to: '/begrippen/', label: 'Begrippenlijst' },
            { to: '/offline/', label: 'Zonder internet' },
            { to: '/wijzigingen/', label: 'Releases en wijzigingen' },
          ],
        },
        { to: '/inwoners/', label: 'Voor inwoners', position: 'right' },
      ],
    },
    footer: {
      links: [
        { label: 'Over deze site', to: '/over/colofon/' },
        { label: 'Contact', to: '/over/contact/' },
        { label: 'Toegankelijkheid', to: '/over/toegankelijkheid/' },
        { label: 'Privacy', to: '/over/privacy/' },
        { label: 'Cookies', to: '/over/cookies/' },
        { label: 'Kwetsbaarheid melden', to: '/over/kwetsbaarheid-melden/' },
      ],
      copyright: 'Concept van VNG en CoMensha, nog niet vastgesteld. Tekst: CC0 1.0, vrij te gebruiken.',
    },
  },
};

export default config;
