import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paths } from './files';

/** Files with the public keys whose signatures count. They are public and stand in the repository. */
export const trust = { ssh: 'releases/allowed_signers', minisign: 'releases/minisign.pub' } as const;

/** Which tool a secret key belongs to, by its first line. @throws when the file can't be read */
export function keyKind(file: string): 'ssh' | 'minisign' {
  return readFileSync(file, 'utf8').startsWith('untrusted comment:') ? 'minisign' : 'ssh';
}

/**
 * Signs a manifest with the user's own tool and key; the tool asks for a passphrase itself. With an SSH key whose public half is
 * beside it, and no list of trusted keys yet, that list is made with this key.
 * @returns the files that were written
 * @throws when the tool is missing or refuses
 */
export function signManifest(root: string, version: string, key: string): string[] {
  const manifest = join(root, paths.manifest(version));
  if (keyKind(key) === 'minisign') {
    run('minisign', ['-S', '-s', key, '-m', manifest, '-x', join(root, paths.signature(version, 'minisig'))]);
    return [paths.signature(version, 'minisig')];
  }
  run('ssh-keygen', ['-Y', 'sign', '-f', key, '-n', 'kennisbank', manifest]);
  const written: string[] = [paths.signature(version, 'sig')];
  if (!existsSync(join(root, trust.ssh)) && existsSync(`${key}.pub`)) {
    const [kind, blob] = readFileSync(`${key}.pub`, 'utf8').trim().split(/\s+/);
    appendFileSync(join(root, trust.ssh), `redactie namespaces="kennisbank" ${kind} ${blob}\n`);
    written.push(trust.ssh);
  }
  return written;
}

export type SignatureCheck = { ok: true; by: string } | { ok: false; reason: string };

/** Checks the detached signature of a release against the trusted keys. */
export function checkSignature(root: string, version: string): SignatureCheck {
  const manifest = join(root, paths.manifest(version));
  const ssh = join(root, paths.signature(version, 'sig'));
  const minisign = join(root, paths.signature(version, 'minisig'));
  if (existsSync(ssh)) {
    if (!existsSync(join(root, trust.ssh))) return { ok: false, reason: `${trust.ssh} ontbreekt: geen enkele sleutel wordt vertrouwd` };
    const found = spawnSync('ssh-keygen', ['-Y', 'find-principals', '-s', ssh, '-f', join(root, trust.ssh)], { encoding: 'utf8' });
    const by = found.status === 0 ? found.stdout.trim().split('\n')[0] : undefined;
    if (!by) return { ok: false, reason: missing(found) ?? `de sleutel staat niet in ${trust.ssh}` };
    const input = readFileSync(manifest);
    const args = ['-Y', 'verify', '-f', join(root, trust.ssh), '-I', by, '-n', 'kennisbank', '-s', ssh];
    const verified = spawnSync('ssh-keygen', args, { input, encoding: 'utf8' });
    return verified.status === 0 ? { ok: true, by } : { ok: false, reason: 'de handtekening past niet bij het manifest' };
  }
  if (existsSync(minisign)) {
    const verified = spawnSync('minisign', ['-V', '-p', join(root, trust.minisign), '-m', manifest, '-x', minisign], { encoding: 'utf8' });
    if (verified.status === 0) return { ok: true, by: trust.minisign };
    return { ok: false, reason: missing(verified) ?? 'de handtekening past niet bij het manifest' };
  }
  return { ok: false, reason: 'er is geen handtekening' };
}

function run(tool: string, args: string[]): void {
  const result = spawnSync(tool, args, { stdio: ['inherit', 'ignore', 'pipe'], encoding: 'utf8' });
  if (result.status !== 0) throw new Error(missing(result) ?? `${tool} kon niet ondertekenen: ${result.stderr.trim()}`);
}

function missing(result: SpawnSyncReturns<string>): string | undefined {
  return result.error ? `het programma is niet gevonden (${result.error.message})` : undefined;
}
