import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { rspack } from '@rspack/core';
import lighterPlugin from '../../../src/plugins/lighter/index';
import { data, tables } from './site';

const folder = mkdtempSync(join(tmpdir(), 'kb-'));
const files = {
  'codeTranslations.json': '{"theme.blog.x": "x"}',
  'routes.js': tables.routes,
  'registry.js': tables.registry,
  'routesChunkNames.json': tables.chunkNames,
};
for (const [path, text] of [
  ...Object.entries(files),
  ...Object.entries(data).map(([path, value]) => [path, JSON.stringify(value)] as const),
]) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
const lock = join(folder, 'package-lock.json');
writeFileSync(lock, '{}');
const plugin = lighterPlugin({
  siteDir: folder,
  generatedFilesDir: folder,
  siteConfig: { title: 'Kennisbank', plugins: [], themeConfig: {} },
} as never);
const configure = (isServer: boolean, config: object = {}) =>
  plugin.configureWebpack?.(config as never, isServer, { currentBundler: { instance: rspack } } as never, undefined) as {
    output?: object;
    optimization?: object;
  };
const env = process.env as Record<string, string | undefined>;
const before = env.NODE_ENV;
afterEach(() => {
  env.NODE_ENV = before;
});

test('only what a browser gets from a build is touched; names of styles are the same on the server', () => {
  expect(configure(false)).toEqual({});
  env.NODE_ENV = 'production';
  const { output } = configure(true) as { output: { hashSalt: string } };
  expect(Object.keys(output)).toEqual(['hashSalt']);
  expect(configure(false)).toMatchObject({ output: { hashSalt: output.hashSalt } });
  expect(configure(false)).toHaveProperty('output.chunkFilename');
});

test('the list of all chunks is not written, other plugins stay', () => {
  env.NODE_ENV = 'production';
  class ChunkAssetPlugin {}
  class Other {}
  const config = { plugins: [new ChunkAssetPlugin(), new Other()] };
  configure(false, config);
  expect(config.plugins.map((plugin) => plugin.constructor.name)).toEqual(['Other']);
  expect(readdirSync(join(folder, 'kennisbank-lighter')).sort()).toContain('pages-signalen.js');
  expect(JSON.parse(readFileSync(join(folder, 'kennisbank-lighter/config.json'), 'utf8'))).toEqual({
    title: 'Kennisbank',
    themeConfig: {},
  });
});

/** Builds a page with one chunk that is loaded later. @returns the files, by name */
async function build(text: string): Promise<Record<string, string>> {
  env.NODE_ENV = 'production';
  const { output, optimization } = configure(false);
  const source = mkdtempSync(join(tmpdir(), 'kb-'));
  writeFileSync(join(source, 'entry.js'), 'import(/* webpackChunkName: "late" */ "./late.js").then(console.log);');
  writeFileSync(join(source, 'late.js'), `export default ${JSON.stringify(text)};`);
  const compiler = rspack({
    mode: 'production',
    context: source,
    entry: './entry.js',
    output: { ...output, path: join(source, 'out'), filename: '[name].js', publicPath: '/' },
    optimization: { ...optimization, runtimeChunk: true },
  });
  await new Promise<void>((resolve, reject) => compiler.run((error) => (error ? reject(error) : resolve())));
  await new Promise((resolve) => compiler.close(resolve));
  const out = join(source, 'out');
  const names = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(out, name), 'utf8')]));
}

// Files below /assets/ are kept by browsers for a year: other text must have another address.
test('the same code has the same addresses; other code in any chunk has others', async () => {
  const [one, same, other] = [await build('one'), await build('one'), await build('other')];
  expect(same).toEqual(one);
  const late = (files: object): string => Object.keys(files).find((name) => name.endsWith('/late.js')) ?? '';
  expect(late(one)).toMatch(/^assets\/js\/[0-9a-f]{16}\/late\.js$/);
  expect(late(other)).not.toBe(late(one));
});

test('with other tools, which may write the same code otherwise, addresses differ too', async () => {
  const one = await build('one');
  writeFileSync(lock, '{ "lockfileVersion": 3 }');
  expect(Object.keys(await build('one'))).not.toEqual(Object.keys(one));
  writeFileSync(lock, '{}');
});

test('the runtime knows no chunk by name', async () => {
  const files = await build('one');
  expect(files['runtime~main.js']).not.toContain('late');
});
