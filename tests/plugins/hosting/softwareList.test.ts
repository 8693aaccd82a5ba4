import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Lockfile, softwareList } from '../../../src/plugins/hosting/softwareList';

interface Component {
  'bom-ref': string;
  type: string;
  group?: string;
  name: string;
  version: string;
  scope: string;
  purl: string;
  hashes?: { alg: string; content: string }[];
  licenses?: ({ expression: string } | { license: { id?: string; name?: string } })[];
}
interface Bom {
  $schema: string;
  bomFormat: string;
  specVersion: string;
  serialNumber: string;
  version: number;
  metadata: { lifecycles: { phase: string }[]; component: Component };
  components: Component[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

const listOf = (lock: Lockfile) => JSON.parse(softwareList(lock)) as Bom;
const real = JSON.parse(readFileSync(join(__dirname, '../../../package-lock.json'), 'utf8')) as Lockfile;

/** sha512 of nothing. */
const integrity = 'sha512-z4PhNX7vuL3xVChQ1m2AB9Yg5AULVxXcg/SpIdNs6c5H0NE8XYXysP+DGNKHfuwvY7kxvUdBeoGlODJ6+SfaPg==';
const small: Lockfile = {
  packages: {
    '': { name: 'kb', version: '1.0.0', license: 'EUPL-1.2', dependencies: { a: '1.0.0' }, devDependencies: { '@s/tool': '1.0.0' } },
    'node_modules/a': {
      version: '1.0.0',
      license: 'MIT',
      integrity,
      dependencies: { b: '^2.0.0', c: '1' },
      peerDependencies: { gone: '*' },
    },
    'node_modules/a/node_modules/b': { version: '2.0.0', license: '(MIT OR CC0-1.0)', dependencies: { c: '1' } },
    'node_modules/b': { version: '1.0.0', license: 'SEE LICENSE IN README', dev: true },
    'node_modules/c': { version: '1.0.0', optional: true, license: 'ISC' },
    'node_modules/@s/tool': { version: '1.0.0-rc+5', dev: true, dependencies: { b: '1', 'other-name': '1' } },
    'node_modules/other-name': { name: 'real-name', version: '1.0.0', dev: true },
  },
};

test('every package is one component, with its scope, hash and licence as CycloneDX names them', () => {
  const { components, metadata } = listOf(small);
  expect(metadata.component).toMatchObject({ type: 'application', name: 'kb', version: '1.0.0', purl: 'pkg:npm/kb@1.0.0' });
  expect(components.map(({ purl, scope }) => `${purl} ${scope}`)).toEqual([
    'pkg:npm/%40s/tool@1.0.0-rc%2B5 excluded',
    'pkg:npm/a@1.0.0 required',
    'pkg:npm/b@1.0.0 excluded',
    'pkg:npm/b@2.0.0 required',
    'pkg:npm/c@1.0.0 optional',
    'pkg:npm/real-name@1.0.0 excluded',
  ]);
  const [tool, a, oldB, b] = components;
  expect(tool).toMatchObject({ group: '@s', name: 'tool', version: '1.0.0-rc+5' });
  expect(a?.hashes).toEqual([{ alg: 'SHA-512', content: expect.stringMatching(/^cf83e1357eefb8bd[0-9a-f]{112}$/) }]);
  expect([a?.licenses, b?.licenses, oldB?.licenses]).toEqual([
    [{ license: { id: 'MIT' } }],
    [{ expression: '(MIT OR CC0-1.0)' }],
    [{ license: { name: 'SEE LICENSE IN README' } }],
  ]);
});

test('a package needs the version that Node would find from its folder; what is not installed is left out', () => {
  const needs = Object.fromEntries(listOf(small).dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
  expect(needs).toEqual({
    'pkg:npm/kb@1.0.0': ['pkg:npm/%40s/tool@1.0.0-rc%2B5', 'pkg:npm/a@1.0.0'],
    'pkg:npm/a@1.0.0': ['pkg:npm/b@2.0.0', 'pkg:npm/c@1.0.0'],
    'pkg:npm/b@2.0.0': ['pkg:npm/c@1.0.0'],
    'pkg:npm/b@1.0.0': [],
    'pkg:npm/c@1.0.0': [],
    'pkg:npm/%40s/tool@1.0.0-rc%2B5': ['pkg:npm/b@1.0.0', 'pkg:npm/real-name@1.0.0'],
    'pkg:npm/real-name@1.0.0': [],
  });
});

test('a package in two folders is one component, no weaker than the stronger of the two', () => {
  const twice: Lockfile = {
    packages: {
      '': { name: 'kb', version: '1.0.0' },
      'node_modules/a': { version: '1.0.0', dev: true },
      'node_modules/b/node_modules/a': { version: '1.0.0' },
    },
  };
  expect(listOf(twice).components.map(({ purl, scope }) => [purl, scope])).toEqual([['pkg:npm/a@1.0.0', 'required']]);
});

test('our own lockfile gives what the schema of CycloneDX 1.5 asks for', () => {
  const bom = listOf(real);
  expect(bom.$schema).toBe('http://cyclonedx.org/schema/bom-1.5.schema.json');
  expect(bom).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.5', version: 1 });
  expect(bom.serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  const refs = [bom.metadata.component, ...bom.components].map((one) => one['bom-ref']);
  expect(new Set(refs).size).toBe(refs.length);
  expect(bom.components.length).toBeGreaterThan(1000);
  for (const one of bom.components) {
    expect(one).toMatchObject({ type: 'library', name: expect.stringMatching(/^[^/@]+$/), version: expect.stringMatching(/^\d/) });
    expect(['required', 'optional', 'excluded']).toContain(one.scope);
    expect(one.purl).toMatch(/^pkg:npm\/(%40[^/@]+\/)?[^/@]+@[^@/+]+$/);
    for (const { alg, content } of one.hashes ?? []) expect(`${alg} ${content}`).toMatch(/^SHA-512 [0-9a-f]{128}$/);
    for (const licence of one.licenses ?? []) expect(Object.keys(licence)).toEqual(['license' in licence ? 'license' : 'expression']);
  }
  expect(bom.dependencies.map(({ ref }) => ref)).toEqual(refs);
  const known = new Set(refs);
  expect(bom.dependencies.flatMap(({ dependsOn }) => dependsOn).filter((ref) => !known.has(ref))).toEqual([]);
});

test('our own lockfile: every package is in it, and what the project asks for is what it needs', () => {
  const bom = listOf(real);
  const wanted = new Set(
    Object.entries(real.packages)
      .filter(([path]) => path !== '')
      .map(([path, { name, version }]) => `${name ?? path.replace(/^.*node_modules\//, '')}@${version}`),
  );
  expect(new Set(bom.components.map(({ group, name, version }) => `${group ? `${group}/` : ''}${name}@${version}`))).toEqual(wanted);
  const { dependencies = {}, devDependencies = {} } = real.packages[''] ?? {};
  const asked = Object.entries({ ...dependencies, ...devDependencies }).map(
    ([name, version]) => `pkg:npm/${name.replace('@', '%40')}@${version}`,
  );
  expect(bom.dependencies[0]?.dependsOn).toEqual(asked.sort());
});

test('nothing depends on the clock or on chance; another lockfile has another number', () => {
  expect(softwareList(real)).toBe(softwareList(structuredClone(real)));
  expect(softwareList(real)).not.toMatch(/timestamp/);
  const other = { packages: { ...small.packages, 'node_modules/d': { version: '1.0.0' } } };
  expect(listOf(other).serialNumber).not.toBe(listOf(small).serialNumber);
});

test('a lockfile without a project is refused', () => {
  expect(() => softwareList({ packages: {} })).toThrow(RangeError);
});
