import { createHash } from 'node:crypto';

/** The part of package-lock.json (version 3) that a list of software is made of. */
export interface Lockfile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

export interface LockedPackage {
  /** Only when the folder has another name than the package. */
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
  readonly description?: string;
  /** Subresource integrity: `sha512-` and base64, perhaps several. */
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly devOptional?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

const FOLDER = 'node_modules/';
const algorithms: Readonly<Record<string, string>> = { sha1: 'SHA-1', sha256: 'SHA-256', sha384: 'SHA-384', sha512: 'SHA-512' };

/**
 * The software that the site is made with, as CycloneDX 1.5 in JSON (https://cyclonedx.org/docs/1.5/json/). It follows from the
 * lockfile alone: no clock, no chance, no network, so that two builds are the same.
 * `scope` says `required` for what the site is built with, `optional` for what only some machines install, and `excluded` for
 * what is there for tests alone.
 * @throws RangeError when the lockfile does not name the project itself
 */
export function softwareList(lock: Lockfile): string {
  const root = lock.packages[''];
  if (!root?.name || !root.version) throw new RangeError('package-lock.json does not name the project');
  const paths = Object.keys(lock.packages).filter((path) => path !== '');
  const refOf = (path: string): string => purl(nameOf(path, lock.packages[path]), lock.packages[path]?.version ?? '');
  // The same package may stand in several folders: it is one component, and needs what any of them needs.
  const folders = new Map<string, string[]>();
  for (const path of paths) folders.set(refOf(path), [...(folders.get(refOf(path)) ?? []), path]);
  const refs = [...folders.keys()].sort();
  const rootRef = purl(root.name, root.version);

  const needs = (at: readonly string[]): string[] => {
    const found = at.flatMap((path) => neededNames(lock.packages[path]).flatMap((name) => resolve(lock, path, name) ?? []));
    return [...new Set(found.map(refOf))].sort();
  };
  return `${JSON.stringify({
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    serialNumber: `urn:uuid:${uuidOf(JSON.stringify(lock))}`,
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'build' }],
      component: {
        'bom-ref': rootRef,
        type: 'application',
        name: root.name,
        version: root.version,
        purl: rootRef,
        ...licensed(root),
      },
    },
    components: refs.map((ref) =>
      component(
        ref,
        (folders.get(ref) ?? []).map((path) => [path, lock.packages[path] ?? {}]),
      ),
    ),
    dependencies: [{ ref: rootRef, dependsOn: needs(['']) }, ...refs.map((ref) => ({ ref, dependsOn: needs(folders.get(ref) ?? []) }))],
  })}\n`;
}

function component(ref: string, found: readonly (readonly [string, LockedPackage])[]): object {
  const [[path, first] = ['', {}]] = found;
  const every = (test: (one: LockedPackage) => boolean | undefined): boolean => found.every(([, one]) => test(one) === true);
  const scope = every(({ dev }) => dev)
    ? 'excluded'
    : every(({ dev, optional, devOptional }) => dev || optional || devOptional)
      ? 'optional'
      : 'required';
  const name = nameOf(path, first);
  const slash = name.indexOf('/');
  return {
    'bom-ref': ref,
    type: 'library',
    ...(slash > 0 ? { group: name.slice(0, slash) } : {}),
    name: name.slice(slash + 1),
    version: first.version ?? '',
    scope,
    ...hashed(first),
    ...licensed(first),
    purl: ref,
  };
}

/** `node_modules/a/node_modules/@b/c` → `@b/c`. */
function nameOf(path: string, locked: LockedPackage | undefined): string {
  return locked?.name ?? path.slice(path.lastIndexOf(FOLDER) + FOLDER.length);
}

/** See https://github.com/package-url/purl-spec: the @ of a scope is encoded. */
function purl(name: string, version: string): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version.replaceAll('+', '%2B')}`;
}

function neededNames(locked: LockedPackage | undefined): string[] {
  const { dependencies, devDependencies, optionalDependencies, peerDependencies } = locked ?? {};
  return Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies, ...peerDependencies });
}

/** Where Node finds a package that is asked for in `from`: there, or in a folder above; undefined when it is not installed. */
function resolve({ packages }: Lockfile, from: string, name: string): string | undefined {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf(`/${FOLDER}`)))) {
    const path = `${at === '' ? '' : `${at}/`}${FOLDER}${name}`;
    if (packages[path]) return path;
    if (at === '') return undefined;
  }
}

function hashed({ integrity }: LockedPackage): object {
  const hashes = (integrity ?? '').split(/\s+/).flatMap((one) => {
    const [algorithm = '', base64 = ''] = one.split(/-(.*)/s);
    const alg = algorithms[algorithm];
    return alg ? [{ alg, content: Buffer.from(base64, 'base64').toString('hex') }] : [];
  });
  return hashes.length > 0 ? { hashes } : {};
}

/** One identifier of SPDX, an expression of several, or what someone wrote instead. */
function licensed({ license }: LockedPackage): object {
  if (!license) return {};
  if (/ (OR|AND|WITH) /.test(license)) return { licenses: [{ expression: license }] };
  return { licenses: [{ license: /^[\w.+-]+$/.test(license) && license !== 'UNLICENSED' ? { id: license } : { name: license } }] };
}

/** A UUID of version 8 (RFC 9562) from a hash, so that the same lockfile has the same number. */
function uuidOf(content: string): string {
  const hex = createHash('sha256').update(content).digest('hex');
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `${variant}${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
}
