import { createHash } from 'node:crypto';

/** A built page without anything inline, and the script that was taken out of it. */
export interface StrictPage {
  html: string;
  /** By path on the site. Docusaurus writes the same script on every page, so this is one file. */
  scripts: Map<string, string>;
}

/**
 * Takes inline scripts and styles out of a built page, so that the Content-Security-Policy needs no `unsafe-*` and no hashes:
 * a script becomes a file under its own hash (blocking, as it was, so that the colours don't flash), and the one style that
 * Docusaurus writes, around its icons, becomes `hidden`.
 */
export function strictPage(html: string): StrictPage {
  const scripts = new Map<string, string>();
  const strict = html
    .replace(/<script(?![^>]*\ssrc=)(?![^>]*application\/ld\+json)[^>]*>([\s\S]*?)<\/script>/g, (_, code: string) => {
      const path = `/assets/js/init.${createHash('sha256').update(code).digest('hex').slice(0, 16)}.js`;
      scripts.set(path, code);
      return `<script src="${path}"></script>`;
    })
    .replaceAll(' style="display: none;"', ' hidden')
    .replaceAll(' style="display:none"', ' hidden');
  return { html: strict, scripts };
}
