import { joinLines } from '../../text/join-lines.ts';
import type { KnownWords } from '../../text/known-words.ts';
import { beginsInMidSentence, endsSentence } from '../../text/sentence.ts';
import type { SourceLine, TableBlock, TableCell, TableRow } from '../../source/source.ts';
import { actorNames } from './actor-names.ts';
import { assignmentField } from './assignment-field.ts';
import { assignmentLead, mergedLead, type Lead } from './assignment-lead.ts';
import { assignmentLabel, type LabelHabits } from './assignment-label.ts';
import type { TableAssignment } from './assignment-table.ts';
import { cardField, type CardField } from './card-rows.ts';

/** Who gives and who gets an uppdrag, as its card says. */
type Named = Pick<TableAssignment, 'recipients' | 'giver'>;

const NOBODY: Named = { recipients: [], giver: null };

/**
 * The uppdrag of a table that is a frame round them: its cells' lines carry the labels themselves.
 * A line above the labels may say who gives and gets them ('Uppdrag från X till Y').
 * What is told about each may stand below it, the names of the fields over their values
 * ('Status | Slutdatum | Ansvarig'), as planning systems print it.
 */
export function framedAssignments(
  table: TableBlock,
  known: KnownWords,
  habits: LabelHabits,
): TableAssignment[] {
  const found: TableAssignment[] = [];
  for (const [at, row] of table.rows.entries()) {
    const inRow = row.cells.flatMap((cell) => labelledLines(cell.lines, known, habits));
    const below = namedBelow(table.rows, at, known);
    if (inRow.length > 0) found.push(...inRow);
    else if (below !== null && found.length > 0)
      found.push({ ...found.pop()!, ...filledIn(below) });
  }
  return found;
}

/** What a table right below an uppdrag tells about it: the names of the fields over their values; null for other tables. */
export function fieldsBelow(table: TableBlock, known: KnownWords): Named | null {
  const rows = table.rows.filter((row) => filledCells(row).length > 0);
  // Further rows may describe it, in one cell; more of several cells are a table's own.
  const isCard = rows.length > 1 && rows.slice(2).every((row) => filledCells(row).length === 1);
  return isCard ? namedBelow(rows, 0, known) : null;
}

const filledIn = ({ recipients, giver }: Named): Partial<Named> => ({
  ...(recipients.length > 0 ? { recipients } : {}),
  ...(giver === null ? {} : { giver }),
});

// A row of names of fields, with their values in the row below.
function namedBelow(rows: readonly TableRow[], at: number, known: KnownWords): Named | null {
  const names = filledCells(rows[at]!).map((cell) => ({
    column: cell.column,
    field: fieldOf(cell, known),
  }));
  const below = rows[at + 1];
  const areFields = names.every(({ field }) => field !== null && field !== 'text');
  if (names.length < MIN_FIELDS || below === undefined || !areFields) return null;
  const value = (wanted: CardField): string => {
    const column = names.find(({ field }) => field === wanted)?.column;
    const cell = below.cells.find((one) => one.column === column);
    return cell === undefined ? '' : textOf(cell, known);
  };
  const [recipient, giver] = [value('recipient'), value('giver')];
  return {
    recipients: recipient === '' ? [] : actorNames(recipient).names,
    giver: giver === '' ? null : giver,
  };
}

/** One known word may be any table's; so many are the fields of a card. */
const MIN_FIELDS = 2;

const filledCells = (row: TableRow): TableCell[] =>
  row.cells.filter((cell) => cell.lines.some((line) => line.text.trim() !== ''));

function fieldOf(cell: TableCell, known: KnownWords): CardField | null {
  return cardField(textOf(cell, known).replace(/[\s:*]+$/u, ''));
}

function textOf(cell: TableCell, known: KnownWords): string {
  return joinLines(
    cell.lines.map((line) => line.text),
    known,
  );
}

function labelledLines(
  lines: readonly SourceLine[],
  known: KnownWords,
  habits: LabelHabits,
): TableAssignment[] {
  const groups: SourceLine[][] = [];
  const above: SourceLine[] = [];
  for (const line of lines) {
    if (assignmentLabel(line.text.trim(), habits) !== null) groups.push([line]);
    else (groups.at(-1) ?? above).push(line);
  }
  const shared = leadAbove(above, known);
  return groups.flatMap((group) => {
    const label = assignmentLabel(group[0]?.text.trim() ?? '', habits);
    if (label === null || label.rest === '') return [];
    const { words, named } = withoutFields(firstParagraph(group).slice(1));
    const text = joinLines([label.rest, ...words], known);
    const { rawLabel, series, number } = label;
    const own = label.lead === null ? null : assignmentLead(label.lead);
    const lead = own === null ? shared : mergedLead(shared, own);
    return [{ rawLabel, series, number, text, ...named, goalText: null, lead, lines: group }];
  });
}

// In a narrow frame what stands above the labels may be broken.
function leadAbove(lines: readonly SourceLine[], known: KnownWords): Lead | null {
  const said = lines.map((line) => line.text.trim());
  return assignmentLead(joinLines(said, known)) ?? assignmentLead(said.at(-1) ?? '');
}

// In Word each line is a paragraph: one that begins anew tells about the uppdrag, but for its fields.
function firstParagraph(group: readonly SourceLine[]): SourceLine[] {
  const inWord = group.every((line) => line.box === null && line.lineNumber === null);
  const next = group.findIndex(
    ({ text }, at) => at > 0 && endsSentence(group[at - 1]!.text) && !beginsInMidSentence(text),
  );
  if (!inWord || next === -1) return [...group];
  const fields = group.slice(next).filter(({ text }) => assignmentField(text.trim()) !== null);
  return [...group.slice(0, next), ...fields];
}

// 'Ansvarig: Kulturchefen' on a line of its own is no more of the uppdrag.
function withoutFields(lines: readonly SourceLine[]): { words: string[]; named: Named } {
  const words: string[] = [];
  let named = NOBODY;
  let isBelowField = false;
  for (const { text } of lines) {
    const field = assignmentField(text.trim());
    if (field?.kind === 'recipients') named = { ...named, recipients: field.names };
    if (field?.kind === 'giver') named = { ...named, giver: field.names.join(' och ') };
    isBelowField ||= field !== null;
    if (!isBelowField) words.push(text);
  }
  return { words, named };
}
