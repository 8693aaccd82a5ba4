/** A file of the built site. */
export interface BuiltFile {
  /** Below the site's root, with forward slashes: `signalen/x/index.html`. */
  readonly path: string;
  /** Text of a page; not read for other files. */
  readonly html?: string;
}

/** Never kept on a device: pages for residents and victims, what is for reuse or archive, and what only makes sense online. */
const left =
  /^(inwoners|gegevens|archief|wijzigingen|releases|offline-bestanden|pagina)(\/|$)|\.(pdf|map|xml|txt)$|^(_headers|offline-worker\.js|\.well-known\/)/;

/**
 * What of a built site goes with a reader who is offline: the newest version without pages for residents, the search files, and
 * the code. Code that only other versions' pages ask for stays behind.
 * @param others first folders that hold other versions, or only lead on to the newest: `2026.1`, `werkversie`
 */
export function chosenFiles(files: readonly BuiltFile[], others: readonly string[]): string[] {
  const other = new Set(others);
  const stays = ({ path }: BuiltFile): boolean => !left.test(path) && !other.has(path.split('/')[0] ?? '');
  const asked = { here: new Set<string>(), elsewhere: new Set<string>() };
  for (const file of files) {
    if (file.html === undefined) continue;
    const set = stays(file) ? asked.here : asked.elsewhere;
    for (const [, path = ''] of file.html.matchAll(/(?:src|href)="?\/(assets\/[^"\s>]+)/g)) set.add(path);
  }
  return files
    .filter((file) => stays(file) && (asked.here.has(file.path) || !asked.elsewhere.has(file.path)))
    .map(({ path }) => path)
    .sort();
}

/** `signalen/x/index.html` → `/signalen/x/`: the path under which a reader asks for a file. */
export function addressOf(path: string): string {
  return `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
}

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
};

export function typeOf(path: string): string {
  return types[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
}
