import { allChunks, type ChunkNames, type GeneratedRoute, type GeneratedSite } from './generatedRoutes';
import type { SmallData } from './smallData';
import { type PagePart, type PageRoute, pagesOf, splitPages, stepsToNowhere } from './splitRoutes';

/** The name of the file that takes the place of Docusaurus' table of routes. */
export const routesFile = 'routes.js';

/**
 * Modules for the browser, by file name: `routes.js`, that stands in for Docusaurus' three tables, and a file for every part of the
 * site. Only the first is in what every page loads; it holds the beginnings of the addresses and nothing of any page.
 */
export function routeFiles(site: GeneratedSite, data: SmallData): ReadonlyMap<string, string> {
  const whole = splitPages(pagesOf(site.routes));
  const [, ...inner] = withInner(whole);
  const rest: PagePart = { ...whole, parts: new Map() };
  return new Map([
    [
      routesFile,
      lines([
        "import { siteRoutes } from '@site/src/face/routing/siteRoutes';",
        `export default siteRoutes({ parts: ${partsCode(whole)}, rest: ${loadPart(rest.name)} }, ${loadPart('pages-nowhere')});`,
      ]),
    ],
    ...[rest, ...inner].map((part) => [`${part.name}.js`, partCode(part, site, data)] as const),
    ['pages-nowhere.js', nowhereCode(site, data)],
  ]);
}

/** A part, and all parts within it. */
function withInner(part: PagePart): PagePart[] {
  return [part, ...[...part.parts.values()].flatMap(withInner)];
}

/** What always comes together is one file: the frames of a page of the documentation. */
export function chunkNameOf(chunk: string, site: Pick<GeneratedSite, 'requests'>): string {
  return /^@theme\/Doc(s|Version)?(Root|Item)$/.test(site.requests.get(chunk) ?? '') ? 'docs' : chunk;
}

function loadPart(name: string): string {
  return `() => import(/* webpackChunkName: "${name}" */ "./${name}.js")`;
}

function partsCode({ parts }: PagePart): string {
  return `{ ${[...parts].map(([prefix, part]) => `${JSON.stringify(prefix)}: ${loadPart(part.name)}`).join(', ')} }`;
}

function partCode(part: PagePart, site: GeneratedSite, data: SmallData): string {
  const code = new StepCode(site, data, part);
  const pages = part.pages.map((page) => code.page(page));
  return lines(['const pages = {};', ...code.declared(), ...pages, `export default { pages, parts: ${partsCode(part)} };`]);
}

function nowhereCode(site: GeneratedSite, data: SmallData): string {
  const code = new StepCode(site, data, { name: 'pages-nowhere', pages: [] });
  const routes = stepsToNowhere(site.routes);
  const steps = routes.map((route, index) => code.step(route, index === routes.length - 1 ? { routes: [] } : {}));
  return lines([...code.declared(), `export default [${steps.join(', ')}];`]);
}

function lines(all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}

/** Writes steps as code, with a name for what comes back: layouts, modules that many pages share, and pages that are made alike. */
class StepCode {
  readonly #names = new Map<string, string>();
  readonly #site: GeneratedSite;
  readonly #data: SmallData;
  readonly #part: Pick<PagePart, 'name' | 'pages'>;

  constructor(site: GeneratedSite, data: SmallData, part: Pick<PagePart, 'name' | 'pages'>) {
    this.#site = site;
    this.#data = data;
    this.#part = part;
  }

  /** A layout, under its name. What differs between parts must not be taken for the same. */
  step({ key, attributes, chunks }: GeneratedRoute, more: object = {}): string {
    const own = allChunks(chunks).some((chunk) => this.#data.varies(chunk)) ? `${key}@${this.#part.name}` : key;
    return this.#named(`{ key: ${json(own)}, attributes: ${json({ ...attributes, ...more })}, modules: ${this.#modules(chunks)} }`);
  }

  /** A statement that adds a page. Its own modules are what it doesn't share with the pages that are made alike. */
  page({ path, steps }: PageRoute): string {
    const layouts = steps.slice(0, -1).map((step) => this.step(step));
    const { attributes, chunks } = steps[steps.length - 1] as GeneratedRoute;
    const own = Object.entries(chunks).filter(([name, chunk]) => !name.startsWith('__') && typeof chunk === 'string');
    const shared = Object.fromEntries(Object.entries(chunks).filter(([name, chunk]) => name.startsWith('__') || typeof chunk !== 'string'));
    const names = own.map((_, index) => `m${index}`);
    const modules = `{ ...${this.#modules(shared)}, ${own.map(([name], index) => `${json(name)}: ${names[index]}`).join(', ')} }`;
    const leaf = `{ key: path, attributes: { ...${json({ ...attributes, path: undefined })}, path }, modules: ${modules} }`;
    const add = this.#named(`(${['path', ...names].join(', ')}) => { pages[path] = [${[...layouts, leaf].join(', ')}]; }`);
    return `${add}(${[json(path), ...own.map(([, chunk]) => this.#load(chunk as string))].join(', ')});`;
  }

  declared(): string[] {
    return [...this.#names].map(([code, name]) => `const ${name} = ${code};`);
  }

  #modules(chunks: ChunkNames): string {
    const entries = Object.entries(chunks).map(([name, chunk]) => {
      return `${json(name)}: ${typeof chunk === 'string' ? this.#named(this.#load(chunk)) : this.#modules(chunk)}`;
    });
    return `{ ${entries.join(', ')} }`;
  }

  #load(chunk: string): string {
    const data = this.#data.within(chunk, this.#part);
    if (data !== undefined) return `async () => ({ default: ${json(data)} })`;
    return `() => import(/* webpackChunkName: "${chunkNameOf(chunk, this.#site)}" */ ${json(this.#site.requests.get(chunk))})`;
  }

  #named(code: string): string {
    const name = this.#names.get(code) ?? `n${this.#names.size}`;
    this.#names.set(code, name);
    return name;
  }
}

function json(value: unknown): string {
  return JSON.stringify(value);
}
