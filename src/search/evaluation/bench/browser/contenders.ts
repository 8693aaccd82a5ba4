import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { easyops } from './easyops';
import { ours } from './ours';
import { pagefind, pagefindWithField } from './pagefind';
import { BLANK, type BrowserContender } from './types';

export const browserContenders: readonly BrowserContender[] = [ours, pagefind, pagefindWithField, easyops];

/** A copy of the build with what every contender publishes. */
export async function prepareSite(build: string, site: string): Promise<void> {
  rmSync(site, { recursive: true, force: true });
  mkdirSync(site, { recursive: true });
  cpSync(build, site, { recursive: true });
  writeFileSync(join(site, BLANK), '<!doctype html><title>Leeg</title><link rel="icon" href="data:,"><ol></ol>');
  for (const { prepare } of browserContenders) await prepare(site);
}
