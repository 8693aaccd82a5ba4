import { resolve } from 'node:path';
import { usage } from './messages';
import type { CommandResult } from './result';

type Command = (root: string, args: string[], today: string) => CommandResult | Promise<CommandResult>;

/** Commands are loaded when asked for, so that `kb check` doesn't wait for the search engine. */
const commands: Record<string, () => Promise<Command>> = {
  check: async () => (await import('./commands/check')).checkCommand,
  bundle: async () => (await import('./commands/bundle')).bundleCommand,
  evaluate: async () => (await import('./commands/evaluate')).evaluateCommand,
  export: async () => (await import('./commands/export')).exportCommand,
  search: async () => (await import('./commands/search')).searchCommand,
  release: async () => (await import('./commands/release')).releaseCommand,
  verify: async () => (await import('./commands/verify')).verifyCommand,
  diff: async () => (await import('./commands/diff')).diffCommand,
  erratum: async () => (await import('./commands/notice')).erratumCommand,
  archive: async () => (await import('./commands/archive')).archiveCommand,
  withdraw: async () => (await import('./commands/notice')).withdrawCommand,
};

async function run(argv: string[]): Promise<CommandResult> {
  const [name, ...args] = argv;
  const load = name === undefined ? undefined : commands[name];
  if (!load) return { exitCode: name === undefined || name === '--help' ? 0 : 2, output: usage(name) };
  return (await load())(resolve(__dirname, '../..'), args, new Date().toISOString().slice(0, 10));
}

run(process.argv.slice(2)).then(
  ({ exitCode, output }) => {
    process.exitCode = exitCode;
    process.stdout.write(`${output}\n`);
  },
  (error: unknown) => {
    process.exitCode = 70;
    process.stderr.write(
      `Er ging iets mis in het programma zelf:\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
  },
);
