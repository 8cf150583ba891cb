import process from 'node:process';
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';

/** Where one is asked and where one answers. */
interface Terminal {
  stdin: NodeJS.ReadableStream & { isTTY?: boolean };
  stderr: { write: (text: string) => unknown };
}

/** Takes what a terminal would have shown. */
const nowhere = (): Writable => new Writable({ write: (_chunk, _encoding, next) => next() });

/**
 * Asks on the terminal without showing what is typed; where there is no terminal the first line that
 * is sent in is taken without a question. Null when nothing came, or Ctrl C.
 */
export function askSecret(
  question: string,
  { stdin, stderr }: Terminal = process,
): Promise<string | null> {
  const isTerminal = stdin.isTTY === true;
  if (isTerminal) stderr.write(question);
  const lines = createInterface({ input: stdin, output: nowhere(), terminal: isTerminal });
  return new Promise((resolve) => {
    lines.once('line', (line) => {
      resolve(line);
      lines.close();
    });
    lines.once('SIGINT', () => lines.close());
    // After a line this is the end all the same: the promise has its answer.
    lines.once('close', () => {
      if (isTerminal) stderr.write('\n');
      resolve(null);
    });
  });
}
