import process from 'node:process';
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';

/** Takes what a terminal would have shown. */
const nowhere = (): Writable => new Writable({ write: (_chunk, _encoding, next) => next() });

/**
 * Asks on the terminal without showing what is typed; where there is no terminal the first line that
 * is sent in is taken without a question. Null when nothing came.
 */
export function askSecret(question: string): Promise<string | null> {
  const { stdin, stderr } = process;
  const isTerminal = stdin.isTTY;
  if (isTerminal) stderr.write(question);
  const lines = createInterface({ input: stdin, output: nowhere(), terminal: isTerminal });
  return new Promise((resolve) => {
    const settle = (answer: string | null): void => {
      lines.close();
      if (isTerminal) stderr.write('\n');
      resolve(answer);
    };
    lines.once('line', settle);
    lines.once('SIGINT', () => settle(null));
    lines.once('close', () => resolve(null));
  });
}
