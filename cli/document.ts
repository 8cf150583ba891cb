import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { failure, success, type Result } from '../shared/contract/call.ts';
import type { Plan } from '../shared/plan/plan.ts';

const MESSAGES: Record<string, string> = {
  ENOENT: 'filen finns inte. Kontrollera namnet och försök igen.',
  EISDIR: 'det är en mapp. Ange en fil.',
  EACCES: 'du får inte läsa filen. Kontrollera rättigheterna och försök igen.',
};

/** A file's bytes, or why they could not be had. */
export async function fileBytes(file: string): Promise<Result<Uint8Array<ArrayBuffer>>> {
  try {
    return success(new Uint8Array(await readFile(file)));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return failure('unavailable', `${file}: ${MESSAGES[code] ?? 'filen gick inte att läsa.'}`);
  }
}

/** Reads a file into structure without storing it. */
export async function readFilePlan(file: string): Promise<Result<Plan>> {
  const bytes = await fileBytes(file);
  if (!bytes.ok) return bytes;
  const { openReader } = await import('../backend/reading.ts');
  const reader = openReader();
  try {
    const read = await reader.read(path.basename(file), bytes.value);
    return read.ok
      ? success(read.value.plan)
      : failure(read.error.code, `${file}: ${read.error.message}`);
  } finally {
    await reader.close();
  }
}
