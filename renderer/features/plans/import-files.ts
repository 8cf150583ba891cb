import { call } from '../../client/call.ts';
import { showDone } from '../../components/undo-bar.tsx';

/** What the readers take; the file's content decides, this only helps the file picker. */
export const ACCEPTED = '.pdf,.docx,.txt';

const startOne = async (file: File): Promise<void> => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const result = await call('imports.start', {
    file: file.name,
    bytes,
    asksBeforeNewer: true,
  });
  if (!result.ok) showDone(`${file.name}: ${result.error.message}`);
};

/** Starts reading files, in the order they came; how it goes is shown by *Planer*. */
export const importFiles = async (files: readonly File[]): Promise<void> => {
  for (const file of files) {
    try {
      await startOne(file);
    } catch {
      // A folder, or a file that went away before it was read.
      showDone(`${file.name} gick inte att öppna. Kontrollera att det är en fil som finns kvar.`);
    }
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
