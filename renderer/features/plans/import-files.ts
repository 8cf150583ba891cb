import { call } from '../../client/call.ts';
import { readFile } from '../../client/read-file.ts';
import { showFailed } from '../../components/undo-bar.tsx';

/** What the readers take; the file's content decides, this only helps the file picker. */
export const ACCEPTED = '.pdf,.docx,.txt';

/** Why a file was not started; null when it was. */
const startOne = async (file: File): Promise<string | null> => {
  const read = await readFile(file);
  if (!read.ok) return read.error.message;
  const result = await call('imports.start', {
    file: file.name,
    bytes: read.value,
    asksBeforeNewer: true,
  });
  return result.ok ? null : `${file.name}: ${result.error.message}`;
};

/** Starts reading files, in the order they came; how it goes is shown by *Planer*. */
export const importFiles = async (files: readonly File[]): Promise<void> => {
  const refused: string[] = [];
  for (const file of files) {
    const message = await startOne(file);
    if (message === null) continue;
    refused.push(message);
    // The bar has room for one line at a time; the earlier ones are not to be lost by the next.
    showFailed(refused.join(' '));
  }
};

/** Opens the system's file picker. */
export const chooseFiles = (): void => {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.accept = ACCEPTED;
  input.addEventListener('change', () => void importFiles([...(input.files ?? [])]));
  input.click();
};
