import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applyRelease } from '../../src/release/apply';
import { checkSignature, keyKind, signManifest } from '../../src/release/signature';
import { makeSite, planOf, quickTools, removeSites } from './site';

afterAll(removeSites);

function sshKey(): string {
  const key = join(mkdtempSync(join(tmpdir(), 'kb-')), 'sleutel');
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', '', '-f', key]);
  return key;
}

test('a manifest signed with an SSH key checks, and no longer once a letter changed or the key is not trusted', async () => {
  const root = makeSite();
  const sign = (folder: string, version: string, key: string): void => {
    signManifest(folder, version, key);
  };
  await applyRelease(root, planOf(root, { sign: { key: sshKey(), ending: 'sig' } }), { ...quickTools, sign });
  expect(checkSignature(root, '2026.1')).toEqual({ ok: true, by: 'redactie' });

  const manifest = join(root, 'releases/2026.1.json');
  const before = readFileSync(manifest, 'utf8');
  writeFileSync(manifest, before.replace('Eerste', 'eerste'));
  expect(checkSignature(root, '2026.1')).toEqual({ ok: false, reason: 'de handtekening past niet bij het manifest' });
  writeFileSync(manifest, before);

  rmSync(join(root, 'releases/2026.1.json.sig'));
  signManifest(root, '2026.1', sshKey());
  expect(checkSignature(root, '2026.1')).toMatchObject({ ok: false, reason: expect.stringContaining('de sleutel staat niet in') });
  rmSync(join(root, 'releases/allowed_signers'));
  expect(checkSignature(root, '2026.1')).toMatchObject({ ok: false, reason: expect.stringContaining('geen enkele sleutel') });
});

test('no signature is said as such', () => {
  expect(checkSignature(makeSite(), '2026.1')).toEqual({ ok: false, reason: 'er is geen handtekening' });
});

test('the kind of a key is read from its first line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kb-'));
  writeFileSync(join(folder, 'mini'), 'untrusted comment: minisign secret key\nx\n');
  expect(keyKind(join(folder, 'mini'))).toBe('minisign');
  expect(keyKind(sshKey())).toBe('ssh');
  expect(() => keyKind(join(folder, 'weg'))).toThrow();
});
