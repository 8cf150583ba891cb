import type { Question } from '../follow-up/question.ts';
import type { StatusEntry } from '../follow-up/status-entry.ts';
import { STATUS_SOURCES, STATUS_WORDS } from '../follow-up/status-words.ts';
import { plainNote } from '../note/markup.ts';
import { swedishDate } from '../text/swedish-date.ts';
import { cells, column, paragraph, table } from './blocks.ts';
import { writtenSpans } from './note-words.ts';
import type { PartChoice } from './part.ts';
import type { ReportBlock, Span } from './report.ts';

const words = (...texts: string[]): string => texts.filter((text) => text.trim() !== '').join(', ');

/**
 * Statuses as they were said, oldest first. `nameOf` says of which uppdrag each is, where the table
 * has more than one.
 */
export function statusTable(
  caption: string,
  entries: readonly StatusEntry[],
  nameOf?: (entry: StatusEntry) => string,
): ReportBlock[] {
  if (entries.length === 0) return [];
  const columns = [
    column('Per den', 1, true),
    ...(nameOf ? [column('Uppdrag', 1)] : []),
    column('Status', 1.1),
    column('Sagt av', 1.5),
    column('Vad som sades', 3),
  ];
  const rows = entries.map((entry) =>
    cells(
      entry.asOf,
      ...(nameOf ? [nameOf(entry)] : []),
      STATUS_WORDS[entry.status],
      words(STATUS_SOURCES[entry.source], entry.saidBy),
      entry.text.trim(),
    ),
  );
  return [table(caption, columns, rows)];
}

/** Statuses as choices; a private one only leaves by its own choice. */
export const statusChoices = (entries: readonly StatusEntry[]): PartChoice[] =>
  entries.map((entry) => ({
    id: entry.id,
    label: words(STATUS_WORDS[entry.status], entry.text.trim()),
    detail: words(entry.asOf, STATUS_SOURCES[entry.source], entry.saidBy),
    group: 'Status',
    isSuggested: entry.visibility !== 'private',
    visibility: entry.visibility,
  }));

const STATE_WORDS: Record<Question['state'], string> = {
  open: 'öppen',
  answered: 'besvarad',
  closed: 'avslutad',
};

/** A question with who asked when, and what was answered. */
export function questionBlocks(question: Question, about: string): ReportBlock[] {
  const { answer } = question;
  const asked = words(
    question.askedBy === '' ? '' : `Ställd av ${question.askedBy}`,
    swedishDate(question.askedOn),
    about,
  );
  const answered: Span[] =
    answer === null
      ? []
      : [
          {
            text: `\nSvar (${words(answer.by, swedishDate(answer.on)) || 'odaterat'}): `,
            bold: true,
          },
          ...writtenSpans(answer.text),
        ];
  // One paragraph: what belongs together stands closer than what does not.
  return [
    paragraph(
      { text: `${plainNote(question.text)}\n`, bold: true },
      { text: `${asked}; ${STATE_WORDS[question.state]}`, italic: true },
      ...answered,
    ),
  ];
}

/** Questions as choices; a private one only leaves by its own choice. */
export const questionChoices = (questions: readonly Question[]): PartChoice[] =>
  questions.map((question) => ({
    id: question.id,
    label: plainNote(question.text),
    detail: words(question.askedOn, question.askedBy, STATE_WORDS[question.state]),
    group: 'Frågor',
    isSuggested: question.visibility !== 'private',
    visibility: question.visibility,
  }));
