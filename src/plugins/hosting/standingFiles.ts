import type { Library } from '../../content/library';
import type { Page } from '../../content/page';

/** What the files for programs need to know of the site. */
export interface Standing {
  /** Address of the site, without a slash at the end. */
  url: string;
  /** Path of the newest version, with slashes at both ends. */
  basePath: string;
  /** When security.txt must have been looked at again, as in RFC 3339. */
  expires: string;
  library: Library;
}

/** Files that programs ask for under a fixed name, by path on the site. Nothing depends on the clock: two builds are the same. */
export function standingFiles(standing: Standing): ReadonlyMap<string, string> {
  return new Map([
    ['.well-known/security.txt', securityTxt(standing)],
    ['robots.txt', robotsTxt(standing)],
    ['llms.txt', llmsTxt(standing)],
  ]);
}

/** RFC 9116. The contact is our own page, because an address of the organisation has not been given yet. */
function securityTxt({ url, expires }: Standing): string {
  return lines(
    `Contact: ${url}/over/kwetsbaarheid-melden/`,
    `Expires: ${expires}`,
    'Preferred-Languages: nl, en',
    `Canonical: ${url}/.well-known/security.txt`,
    `Policy: ${url}/over/kwetsbaarheid-melden/`,
  );
}

function robotsTxt({ url }: Standing): string {
  return lines('User-agent: *', 'Allow: /', '', `Sitemap: ${url}/sitemap.xml`);
}

/** See llmstxt.org: what is here, for a language model that reads along. Safety first, and only pages of the newest version. */
function llmsTxt({ url, basePath, library }: Standing): string {
  const line = ({ url: path, frontMatter }: Page): string =>
    `- [${frontMatter.title}](${url}${basePath.slice(0, -1)}${path}): ${frontMatter.summary}`;
  const of = (kind: Page['kind']): string[] =>
    library.pages.filter((page) => page.kind === kind && !('lang' in page.frontMatter)).map(line);
  return lines(
    '# Kennisbank aanpak mensenhandel',
    '',
    '> Voor medewerkers van Nederlandse gemeenten en inwoners: signalen van mensenhandel herkennen, weten wat u doet en wie u belt.',
    '',
    'Bij direct gevaar: bel 112. Confronteer nooit een verdachte en onderzoek niet zelf. Een signaal is geen bewijs.',
    'De inhoud is een concept; wat niet zeker is, is op de pagina gemarkeerd met “Te valideren”. Noem altijd de pagina en de datum erbij.',
    'Een telefoonnummer kan veranderen: verwijs naar de pagina.',
    '',
    '## Procedures',
    ...of('procedure'),
    '',
    '## Rollen',
    ...of('role'),
    '',
    '## Vormen van uitbuiting',
    ...of('form'),
    '',
    '## Wet en recht',
    ...of('law'),
    '',
    '## Voor inwoners',
    ...of('public'),
    '',
    '## Optional',
    `- [Alle signalen (JSON)](${url}/gegevens/signalen.json)`,
    `- [Alle begrippen (JSON)](${url}/gegevens/begrippen.json)`,
  );
}

function lines(...all: string[]): string {
  return `${all.join('\n')}\n`;
}
