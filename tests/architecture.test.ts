import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

const root = join(__dirname, '..');
const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((path) => `src/${path.replaceAll('\\', '/')}`)
  .filter((path) => /\.tsx?$/.test(path));

/** Rooms, and the rooms they may import. The arrows go one way: down. Types may be imported from anywhere. */
const rooms: Record<string, readonly string[]> = {
  'src/content': [],
  'src/search/dutch': [],
  'src/search/embedding': ['src/search/dutch'],
  'src/search/engine': ['src/search/dutch', 'src/search/embedding'],
  'src/search/pack': ['src/search/engine', 'src/search/dutch', 'src/search/embedding'],
  'src/search/build': ['src/content', 'src/search/pack', 'src/search/engine', 'src/search/dutch', 'src/search/embedding'],
  'src/search/evaluation': [
    'src/audit',
    'src/content',
    'src/search/build',
    'src/search/pack',
    'src/search/engine',
    'src/search/dutch',
    'src/search/embedding',
  ],
  'src/search/client': ['src/search/pack', 'src/search/engine', 'src/search/dutch', 'src/search/embedding'],
  'src/release': ['src/content'],
  'src/cli': [
    'src/content',
    'src/search/build',
    'src/search/evaluation',
    'src/search/pack',
    'src/search/engine',
    'src/search/client',
    'src/release',
    'src/offline',
  ],
  'src/plugins': ['src/content', 'src/search/build', 'src/search/pack', 'src/release'],
  'src/audit': ['src/release'],
  'src/offline': [],
  'src/face': ['src/offline'],
  'src/components': ['src/face', 'src/search/client'],
  'src/pages': ['src/components', 'src/face', 'src/search/client'],
  'src/theme': ['src/components', 'src/face', 'src/search/client'],
};
/** What a reader asks and what comes back: plain data, so whoever shows results may know it. */
const contracts = ['src/search/engine/result'];
const roomNames = Object.keys(rooms);
const roomOf = (path: string): string | undefined => roomNames.find((room) => path.startsWith(`${room}/`));
const text = (path: string): string => readFileSync(join(root, path), 'utf8');

/** Paths of our own modules that a file imports at run time. */
function importsOf(path: string): string[] {
  return [...text(path).matchAll(/^(?:import|export)\s+(?!type\b)[^;]*?from\s+'([^']+)'|import\('([^']+)'\)/gm)]
    .filter(([statement]) => !/^import\s*\{(\s*type\s[^,}]+,?)+\s*\}/.test(statement))
    .map((match) => match[1] ?? match[2] ?? '')
    .flatMap((name) => {
      if (name.startsWith('@site/')) return [name.slice('@site/'.length)];
      return name.startsWith('.') ? [posix.join(dirname(path), name)] : [];
    })
    .filter((name) => name.startsWith('src/'));
}

test('every source file stands in a room of the map', () => {
  expect(sources.filter((path) => !roomOf(path))).toEqual([]);
});

test('imports go one way', () => {
  const wrong = sources.flatMap((path) => {
    const room = roomOf(path);
    return importsOf(path)
      .filter((name) => {
        const other = roomOf(`${name}/`) ?? roomOf(name);
        return other !== undefined && other !== room && !contracts.includes(name) && !rooms[room ?? '']?.includes(other);
      })
      .map((name) => `${path} → ${name}`);
  });
  expect(wrong).toEqual([]);
});

test('only the doors read or write disk', () => {
  const allowed = /^src\/(content\/library|search\/(build|evaluation)\/|release\/|audit\/|cli\/|plugins\/)/;
  expect(sources.filter((path) => /from 'node:fs/.test(text(path)) && !allowed.test(path))).toEqual([]);
});

test('only the engine knows Orama', () => {
  const allowed = /^src\/search\/(engine|evaluation)\//;
  expect(sources.filter((path) => /from '@orama\/orama/.test(text(path)) && !allowed.test(path))).toEqual([]);
});

test('only the program itself ends the program', () => {
  expect(sources.filter((path) => /process\.exit\b/.test(text(path)) && path !== 'src/cli/main.ts')).toEqual([]);
});

test('no drawers for odds and ends, no barrels', () => {
  expect(sources.filter((path) => /\/(utils?|helpers?|common|misc|shared|lib)(\/|\.ts)/i.test(path))).toEqual([]);
  expect(sources.filter((path) => /^(\s*export\s+(type\s+)?(\*|\{[^}]*\})\s+from[^;]+;\s*)+$/.test(text(path)))).toEqual([]);
});

test('files are small', () => {
  const sizes = sources.map((path) => ({ path, lines: text(path).split('\n').length })).sort((a, b) => a.lines - b.lines);
  const at = (share: number): number => sizes[Math.floor((sizes.length - 1) * share)]?.lines ?? 0;
  expect(sizes.filter(({ lines }) => lines > 300)).toEqual([]);
  expect(at(0.5)).toBeLessThanOrEqual(90);
  expect(at(0.9)).toBeLessThanOrEqual(200);
});

test('nothing is switched off or waved through', () => {
  const wrong = /biome-ignore|eslint-disable|@ts-(ignore|expect-error|nocheck)|\bas any\b|: any\b/;
  expect(sources.filter((path) => wrong.test(text(path)))).toEqual([]);
});

test('files are named for one thing: camelCase, components in a folder of their own', () => {
  const wrong = sources.filter((path) => !/\/([a-z][A-Za-z0-9]*(\.d)?\.ts|index\.tsx?|[a-z][A-Za-z0-9-]*\.tsx)$/.test(path));
  expect(wrong).toEqual([]);
});

/** Types and tables say nothing that a test could break; components, pages and the worker run in the browser tests. */
const untested =
  /^src\/(components|pages|theme|offline\/worker|search\/client\/worker)|\/(types|schemas?|protocol|result|corpus|rule|fields|base|plain|law|role|publicPage|page|messages)\.ts$|\/schema\//;

test('every module has a test at its twin path', () => {
  const missing = sources.filter((path) => {
    if (untested.test(path)) return false;
    const twin = path.replace(/^src\//, 'tests/').replace(/\.tsx?$/, '.test.ts');
    return !existsSync(join(root, twin)) && !existsSync(`${join(root, twin)}x`);
  });
  expect(missing).toEqual([]);
});

test('the map in ARCHITECTURE.md and the folders agree', () => {
  const map = text('ARCHITECTURE.md');
  expect(roomNames.filter((room) => existsSync(join(root, room)) && !map.includes(room.replace('src/', '')))).toEqual([]);
});
