// Everything the two commands need before they can start, with only Node: the right Node, the installed packages,
// Debian's Chromium. Each check ends in one clear sentence when something is missing.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Ends the program with one sentence. */
export function stop(sentence) {
  console.error(`\n✖ ${sentence}`);
  process.exit(1);
}

export function say(sentence) {
  console.log(`• ${sentence}`);
}

export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    stop(
      `Deze kennisbank heeft Node 20.19 of nieuwer nodig; dit is Node ${process.versions.node}. Installeer een nieuwere Node en probeer het opnieuw.`,
    );
  }
}

/**
 * Installs the packages unless what stands in node_modules is what package-lock.json asks for. Also after an install by
 * hand: npm keeps its own list of what it has placed.
 */
export async function installPackages() {
  if (packagesAreInstalled()) return;
  say('De pakketten worden geïnstalleerd. Dat duurt de eerste keer enkele minuten …');
  const started = Date.now();
  const code = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { dots: true });
  if (code !== 0) {
    stop('De pakketten konden niet worden geïnstalleerd: is er verbinding met internet? De melding van npm staat hierboven.');
  }
  say(`Pakketten geïnstalleerd (${seconds(started)} s).`);
}

function packagesAreInstalled() {
  const placed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(placed)) return false;
  const { packages: wanted } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const { packages: found } = JSON.parse(readFileSync(placed, 'utf8'));
  // Optional packages are those of other platforms.
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || (optional && !found[path]) || found[path]?.version === version,
  );
}

/** The path of Chromium; installs Debian's package when that is allowed, else says what to do. */
export const requireChromium = () =>
  requireProgram({ name: 'Chromium', package: 'chromium', path: '/usr/bin/chromium', variable: 'CHROMIUM_PATH', use: 'de browsertests' });

/** The same for nginx, which the tests serve the build with. */
export const requireNginx = () =>
  requireProgram({ name: 'nginx', package: 'nginx-light', path: '/usr/sbin/nginx', variable: 'NGINX_PATH', use: 'de test van de hosting' });

function requireProgram({ name, package: debian, path, variable, use }) {
  const wanted = process.env[variable] ?? path;
  if (existsSync(wanted)) return wanted;
  if (process.env[variable]) stop(`${variable} wijst naar ${wanted}, en daar staat geen ${name}.`);
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || spawnSync('apt-get', ['--version']).status !== 0) {
    stop(
      `Voor ${use} is ${name} nodig. Installeer het met "sudo apt-get install ${debian}", of zet ${variable} op een ${name} die u al heeft.`,
    );
  }
  say(`${name} wordt geïnstalleerd met apt-get …`);
  const quiet = { stdio: ['ignore', 'ignore', 'inherit'] };
  const update = spawnSync('apt-get', ['update', '-qq'], quiet);
  const install = spawnSync('apt-get', ['install', '-y', '-qq', debian], {
    ...quiet,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (update.status !== 0 || install.status !== 0 || !existsSync(wanted)) {
    stop(`${name} kon niet worden geïnstalleerd. Installeer het zelf met "apt-get install ${debian}" en probeer het opnieuw.`);
  }
  return wanted;
}

/** Runs a program and gives its exit code. With `dots` its own output is kept back unless it fails, and dots show that it lives. */
export function run(command, args, { dots = false, env = process.env } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env, stdio: dots ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'] });
    let output = '';
    const ticker = dots ? setInterval(() => process.stdout.write('.'), 2000) : undefined;
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    const forward = (signal) => child.kill(signal);
    process.once('SIGINT', forward);
    process.once('SIGTERM', forward);
    child.on('error', (error) => {
      output += error.message;
    });
    child.on('close', (code, signal) => {
      clearInterval(ticker);
      process.off('SIGINT', forward);
      process.off('SIGTERM', forward);
      if (dots) process.stdout.write('\n');
      if (signal) process.exit(130);
      if (dots && code !== 0) console.error(output);
      resolve(code ?? 1);
    });
  });
}

/** Builds the site unless nothing changed since the last build. */
export async function buildSite({ force = false } = {}) {
  const digest = inputsDigest();
  const stamp = join(root, '.cache', 'build.sha256');
  if (!force && existsSync(join(root, 'build', 'index.html')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) {
    say('De site is al gebouwd en er is niets veranderd.');
    return;
  }
  rmSync(stamp, { force: true });
  say('De site wordt gebouwd …');
  const started = Date.now();
  const code = await run(process.execPath, [bin('@docusaurus/core', 'bin/docusaurus.mjs'), 'build'], {
    dots: true,
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (code !== 0) stop('De site kon niet worden gebouwd. Wat er mis is, staat hierboven.');
  if ((await run(process.execPath, [bin('tsx', 'dist/cli.mjs'), 'src/cli/main.ts', 'bundle'])) !== 0)
    stop('De site voor gebruik zonder internet kon niet worden gemaakt. Wat er mis is, staat hierboven.');
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(stamp, digest);
  say(`Site gebouwd (${seconds(started)} s).`);
}

export function bin(name, path) {
  return join(root, 'node_modules', name, path);
}

export function seconds(started) {
  return Math.round((Date.now() - started) / 1000);
}

/** Fingerprint of everything that a build reads. */
function inputsDigest() {
  const hash = createHash('sha256').update(process.env.SITE_URL ?? '');
  for (const path of inputs.flatMap((name) => filesBelow(join(root, name)))) {
    hash.update(relative(root, path)).update('\0').update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex');
}

const inputs = [
  ...['docs', 'data', 'src', 'static', 'i18n', 'versioned_docs', 'versioned_sidebars', 'releases', 'hosting'],
  ...['versions.json', 'docusaurus.config.ts', 'sidebars.ts', 'package.json', 'package-lock.json'],
];

function filesBelow(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
