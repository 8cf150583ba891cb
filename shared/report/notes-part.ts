import { plainNote } from '../note/markup.ts';
import type { Note, Visibility } from '../note/note.ts';
import { heading, list } from './blocks.ts';
import { writtenSpans } from './note-words.ts';
import { partOf, type PartChoice, type ReportPart } from './part.ts';
import type { Span } from './report.ts';

/** Who said it, then what; who is left out where nobody is named. */
export function noteSpans(note: Pick<Note, 'saidBy' | 'text'>): Span[] {
  const speaker = note.saidBy.trim();
  const words = writtenSpans(note.text);
  return speaker === '' ? words : [{ text: `${speaker}: `, bold: true }, ...words];
}

const byTime = (a: Note, b: Note): number => a.createdAt.localeCompare(b.createdAt);

/** The notes that say something, in the order they were made. */
export const writtenNotes = (notes: readonly Note[]): Note[] =>
  notes.filter((note) => note.text.trim() !== '').sort(byTime);

const choiceOf = (note: Note): PartChoice => ({
  id: note.id,
  label: plainNote(note.text),
  detail: note.author,
  group: '',
  isSuggested: note.visibility !== 'private',
  visibility: note.visibility,
});

/** Notes as choices: those that may leave are suggested, a private one only leaves by its own choice. */
export const noteChoices = (notes: readonly Note[]): PartChoice[] =>
  writtenNotes(notes).map(choiceOf);

const counted = (notes: readonly Note[], visibility: Visibility): number =>
  notes.filter((note) => note.visibility === visibility).length;

/** A part of notes, left out until someone wants it in. */
export function notesPart(notes: readonly Note[]): ReportPart {
  const own = writtenNotes(notes);
  const leaving = own.length - counted(own, 'private');
  return partOf({
    id: 'notes',
    title: 'Anteckningar',
    summary: leaving === 0 ? 'ingen anteckning som delas' : `${leaving} som får lämna datorn`,
    isSuggested: false,
    choices: noteChoices(own),
    build: ({ chosen }) => {
      const lines = own.filter((note) => chosen.has(note.id)).map(noteSpans);
      return {
        blocks: lines.length === 0 ? [] : [heading(1, 'Anteckningar'), list(lines)],
        cited: [],
      };
    },
  });
}
