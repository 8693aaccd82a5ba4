/**
 * A built page as it would be without anything but its text: no scripts, no styles, nothing fetched. What it costs is the least
 * that this text can cost, so the rest is what we add.
 */
export function plainPage(html: string): string {
  return html
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/gi, '')
    .replace(/<link\b[^>]*\brel="?(?:stylesheet|preload|modulepreload|prefetch|preconnect|icon|manifest)\b[^>]*>/gi, '')
    .replace(/<head\b[^>]*>/i, '$&<link rel="icon" href="data:,">');
}
