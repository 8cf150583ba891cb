/** Asks for a file with the browser's own dialog, and reads it. */
export function chooseExchangeFile(onFile: (bytes: Uint8Array<ArrayBuffer>) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.json,application/json';
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    void file?.arrayBuffer().then((buffer) => onFile(new Uint8Array(buffer)));
  });
  input.click();
}
