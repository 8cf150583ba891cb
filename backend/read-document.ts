import type { Result } from '../shared/contract/call.ts';
import type { Plan } from '../shared/plan/plan.ts';
import type { SourceFormat } from '../shared/source/source.ts';

/** A document read into structure. */
export interface ReadDocument {
  format: SourceFormat;
  plan: Plan;
}

/** How far a reading has come; `pageCount` is null until known or where there are no pages. */
export interface ReadingProgress {
  pagesRead: number;
  pageCount: number | null;
}

/** How to follow and stop a reading. */
export interface ReadingOptions {
  signal?: AbortSignal;
  onProgress?: (progress: ReadingProgress) => void;
}

/** Reads a file's bytes into structure; a file that cannot be read is `unreadable`, never an exception. */
export type DocumentReader = (
  fileName: string,
  bytes: Uint8Array,
  options?: ReadingOptions,
) => Promise<Result<ReadDocument>>;
