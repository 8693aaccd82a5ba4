/** What a command gives back: text for the terminal and the exit code. Only `main.ts` prints and exits. */
export interface CommandResult {
  exitCode: number;
  output: string;
}
