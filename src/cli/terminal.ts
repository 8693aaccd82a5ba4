import { createInterface } from 'node:readline/promises';

/** How a command that takes long talks with the person at the keyboard. */
export interface Terminal {
  say: (line: string) => void;
  /** Asks one question; anything but "ja" is no. Without a keyboard the answer is no. */
  ask: (question: string) => Promise<boolean>;
}

export const realTerminal: Terminal = {
  say: (line) => process.stdout.write(`${line}\n`),
  ask: async (question) => {
    if (!process.stdin.isTTY) return false;
    const lines = createInterface({ input: process.stdin, output: process.stdout });
    const answer = await lines.question(`${question} [ja/nee] `);
    lines.close();
    return isYes(answer);
  },
};

/** `ja`, `j`, `yes` and `y`, in any case. */
export function isYes(answer: string): boolean {
  return /^\s*(j|ja|y|yes)\s*$/i.test(answer);
}
