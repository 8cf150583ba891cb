import type { Plan } from '../../shared/plan/plan.ts';
import type { SourceFormat } from '../../shared/source/source.ts';
import type { ReadError } from './read-error.ts';
import type { ReadProgress } from './read-source.ts';

/** A document read into structure, or why it could not be read. */
export type WorkerOutcome =
  { ok: true; format: SourceFormat; plan: Plan } | { ok: false; error: ReadError };

/** What the worker is asked: to read one file, or to get ready for it. */
export type WorkerRequest =
  { kind: 'warm-up' } | { kind: 'read'; fileName: string; bytes: Uint8Array };

/** What the worker answers; exactly one `done` for each `read`. */
export type WorkerAnswer =
  { kind: 'progress'; progress: ReadProgress } | { kind: 'done'; outcome: WorkerOutcome };
