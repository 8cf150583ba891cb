import path from 'node:path';
import type { Call, Input, LeavingView, ReportFile } from '../shared/contract/contract.ts';
import { ReportFormat } from '../shared/contract/contract.ts';
import { writeWhole } from '../shell/write-whole.ts';
import {
  done,
  failed,
  usage,
  type Arguments,
  type Command,
  type Io,
  type Outcome,
} from './command.ts';
import { counted, printLines } from './print.ts';

/** What every export understands besides its own. */
export const EXPORT_OPTIONS: Command['options'] = {
  format: { type: 'string' },
  output: { type: 'string', short: 'o' },
};

const OTHER_ENDINGS: Record<string, string> = { markdown: 'md', htm: 'html' };

/** The format that is named, else the one of the file's ending, else Word; null for an unknown one. */
export function formatOf(args: Arguments): ReportFormat | null {
  const file = args.text('output');
  const ending = file === undefined ? '' : path.extname(file).slice(1).toLowerCase();
  const named = args.text('format') ?? (ending === '' ? 'docx' : ending);
  const parsed = ReportFormat.safeParse(OTHER_ENDINGS[named] ?? named);
  return parsed.success ? parsed.data : null;
}

/** Said of a format that is not there. */
export const wrongFormat = (): Outcome =>
  usage(`--format är ${ReportFormat.options.join(', ').replace(/, (\w+)$/u, ' eller $1')}.`);

function tellLeft(io: Io, { privateLeft, unwritten }: LeavingView): void {
  if (privateLeft > 0)
    io.err(
      `${counted(privateLeft, 'privat anteckning', 'privata anteckningar')} lämnades utanför.\n`,
    );
  if (unwritten > 0)
    io.err(`${counted(unwritten, 'plats', 'platser')} inom [ ] är kvar att skriva på.\n`);
}

/** Saves a file whole where `-o` says, else under its own name; tells where it lies. */
export async function saveExport(made: ReportFile, args: Arguments, io: Io): Promise<Outcome> {
  const file = path.resolve(args.text('output') ?? made.fileName);
  const written = await writeWhole(file, made.bytes);
  if (!written.ok) return failed(written.error.message);
  printLines(io, [file]);
  return done;
}

/** Makes a document and saves it; tells where it lies and what was left out. */
export async function exportDocument(
  call: Call,
  subject: Input<'documents.make'>['subject'],
  args: Arguments,
  io: Io,
  arrangement?: Input<'documents.make'>['arrangement'],
): Promise<Outcome> {
  const format = formatOf(args);
  if (!format) return wrongFormat();
  const chosen = { subject, ...(arrangement === undefined ? {} : { arrangement }) };
  const view = await call('documents.preview', chosen);
  if (!view.ok) return failed(view.error.message);
  const made = await call('documents.make', { ...chosen, format });
  if (!made.ok) return failed(made.error.message);
  const saved = await saveExport(made.value, args, io);
  if (saved.kind === 'done') tellLeft(io, view.value.leaves);
  return saved;
}
