import type { Note } from '../../../../shared/note/note.ts';

/** 'Sagt av Förvaltningen'; nothing where it is not known. */
export const saidBy = (note: Note): string | undefined =>
  note.saidBy === '' ? undefined : `Sagt av ${note.saidBy}`;
