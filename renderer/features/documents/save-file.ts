import type { CallError } from '../../../shared/contract/call.ts';
import type { ReportFile, ReportFormat } from '../../../shared/contract/contract.ts';
import type { DraftState } from '../../../shared/report/draft.ts';
import { call } from '../../client/call.ts';

/** What became of the file; `message` is what the window says of it. */
export type SaveOutcome = { ok: true; message: string } | { ok: false; message: string };

/** Long enough for the browser to have taken the address before it is let go. */
const KEEP_ADDRESS_MS = 60_000;

function download(file: ReportFile): void {
  const bytes = new Uint8Array(file.bytes);
  const address = URL.createObjectURL(new Blob([bytes], { type: file.mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = file.fileName;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_ADDRESS_MS);
}

const failed = (error: CallError): SaveOutcome => ({ ok: false, message: error.message });

/** Hands a finished file to the shell, or to the browser's downloads. */
export async function handOver(file: ReportFile): Promise<SaveOutcome> {
  const saved = await call('files.save', file);
  if (!saved.ok) return failed(saved.error);
  switch (saved.value.status) {
    case 'saved':
      return { ok: true, message: `Sparad: ${saved.value.path ?? file.fileName}` };
    case 'cancelled':
      return { ok: true, message: 'Inget sparades.' };
    case 'download':
      download(file);
      return { ok: true, message: `Sparad bland hämtade filer: ${file.fileName}` };
  }
}

/** Makes a document in a format and hands it to the shell, or to the browser's downloads. */
export async function saveDocument(
  { subject, arrangement }: DraftState,
  format: ReportFormat,
): Promise<SaveOutcome> {
  const made = await call('documents.make', { subject, arrangement, format });
  return made.ok ? handOver(made.value) : failed(made.error);
}
