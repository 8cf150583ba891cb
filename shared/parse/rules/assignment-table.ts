import { joinLines } from '../../text/join-lines.ts';
import type { KnownWords } from '../../text/known-words.ts';
import type { SourceLine, TableBlock, TableRow } from '../../source/source.ts';
import { actorNames } from './actor-names.ts';
import { assignmentLabel, type LabelHabits } from './assignment-label.ts';

/** One uppdrag that stands in a table row or cell. */
export interface TableAssignment {
  readonly rawLabel: string;
  readonly series: string;
  readonly number: string | null;
  readonly text: string;
  readonly recipients: readonly string[];
  readonly giver: string | null;
  readonly lines: readonly SourceLine[];
}

const TEXT_COLUMN =
  /^(?:(?:nämndens|nya|särskilda|riktade|beslutade|årets)?\s*uppdrag(?:et|stext)?(?:\s+\d{4})?|uppdragsbeskrivning|beskrivning av uppdrag(?:et)?|uppdrag från .{3,60}|uppdrag till .{3,60}|uppdrag\s*\/\s*aktivitet|uppdragets innehåll)$/iu;
const NUMBER_COLUMN =
  /^(?:nr\.?|nummer|uppdragsnr\.?|uppdragsnummer|id|#|uppdrag nr\.?|löpnr\.?|ref\.?)$/iu;
const RECIPIENT_COLUMN =
  /^(?:ansvarig(?:\s.*)?|ansvar|mottagare|utförare|ges till|riktas till|till|ansvarig nämnd|(?:ansvarig )?förvaltning|nämnd\/förvaltning|nämnd|beredning|verksamhet|utförs av)$/iu;
const GIVER_COLUMN =
  /^(?:uppdragsgivare|givare|givet av|beslutat av|från|beslutsinstans|ursprung)$/iu;

interface Columns {
  readonly text: number;
  readonly number: number | null;
  readonly recipient: number | null;
  readonly giver: number | null;
  readonly headerRow: number;
}

/** The uppdrag of a table, by its column headings or by labels in its cells; [] when it holds none. */
export function tableAssignments(
  table: TableBlock,
  known: KnownWords,
  habits: LabelHabits,
): TableAssignment[] {
  const cells = (row: TableRow, column: number | null): readonly SourceLine[] =>
    column === null ? [] : (cellAt(row, column) ?? []);
  const text = (lines: readonly SourceLine[]): string =>
    joinLines(
      lines.map((line) => line.text),
      known,
    );
  const columns = findColumns(table, text);
  if (columns === null) return labelledCells(table, known, habits);
  const found: TableAssignment[] = [];
  let before: { recipients: readonly string[]; giver: string | null } = {
    recipients: [],
    giver: null,
  };
  for (const row of table.rows.slice(columns.headerRow + 1)) {
    const lines = cells(row, columns.text);
    const words = text(lines);
    if (words === '' || TEXT_COLUMN.test(words)) continue;
    const label = assignmentLabel(words, habits);
    const numberText = text(cells(row, columns.number));
    const numbered =
      numberText === ''
        ? null
        : (assignmentLabel(`${numberText} X`, habits) ?? bareNumber(numberText));
    if (continuesRow(found.at(-1), numberText, columns, words)) {
      const last = found.pop()!;
      found.push({
        ...last,
        text: joinLines([last.text, words], known),
        lines: [...last.lines, ...lines],
      });
      continue;
    }
    const recipients =
      columns.recipient === null ? [] : actorNames(text(cells(row, columns.recipient))).names;
    const giver = text(cells(row, columns.giver));
    const isCovered = columns.recipient !== null && cellAt(row, columns.recipient) === null;
    before = {
      recipients: isCovered ? before.recipients : recipients,
      giver: giver === '' ? null : giver,
    };
    found.push({
      rawLabel: label?.rawLabel ?? numberText,
      series: label?.series ?? numbered?.series ?? '',
      number: label?.number ?? numbered?.number ?? null,
      text: label?.rest ?? words,
      ...before,
      lines,
    });
  }
  return found;
}

// A row that a page break cut in two has no number and goes on with a small letter.
function continuesRow(
  last: TableAssignment | undefined,
  number: string,
  columns: Columns,
  words: string,
): boolean {
  return last !== undefined && columns.number !== null && number === '' && /^\p{Ll}/u.test(words);
}

function bareNumber(text: string): { series: string; number: string } | null {
  const groups =
    /^(?:(?<series>\p{Lu}\p{L}{0,5})[\s-]+)?(?<number>[\p{L}\d][\p{L}\d.:/-]{0,9}?)\.?$/u.exec(
      text,
    )?.groups;
  if (groups === undefined || !/\d/u.test(groups['number'] ?? '')) return null;
  return { series: groups['series'] ?? '', number: groups['number'] ?? '' };
}

function findColumns(
  table: TableBlock,
  text: (lines: readonly SourceLine[]) => string,
): Columns | null {
  for (const [headerRow, row] of table.rows.slice(0, 2).entries()) {
    const names = row.cells.map((cell) => ({
      column: cell.column,
      name: text(cell.lines)
        .replace(/[:*]+$/u, '')
        .trim(),
    }));
    const at = (pattern: RegExp, not: number | null = null): number | null =>
      names.find(({ name, column }) => column !== not && pattern.test(name))?.column ?? null;
    const textColumn = at(TEXT_COLUMN);
    if (textColumn === null) continue;
    // 'Uppdrag | Budget 2026 | Prognos 2025' is a budget by uppdrag.
    if (names.some(({ name }) => /^(?:budget|prognos|bokslut|belopp)/iu.test(name))) return null;
    return {
      text: textColumn,
      number: at(NUMBER_COLUMN, textColumn),
      recipient: at(RECIPIENT_COLUMN, textColumn),
      giver: at(GIVER_COLUMN, textColumn),
      headerRow,
    };
  }
  return null;
}

// The cell's lines; null where a cell from a row above covers the place.
function cellAt(row: TableRow, column: number): readonly SourceLine[] | null {
  const cell = row.cells.find(
    (one) => column >= one.column && column < one.column + one.columnSpan,
  );
  return cell?.lines ?? null;
}

// A table that is only a frame: its cells' lines carry the labels themselves.
function labelledCells(
  table: TableBlock,
  known: KnownWords,
  habits: LabelHabits,
): TableAssignment[] {
  return table.rows
    .flatMap((row) => row.cells)
    .flatMap((cell) => labelledLines(cell.lines, known, habits));
}

function labelledLines(
  lines: readonly SourceLine[],
  known: KnownWords,
  habits: LabelHabits,
): TableAssignment[] {
  const groups: SourceLine[][] = [];
  for (const line of lines) {
    if (assignmentLabel(line.text.trim(), habits) !== null) groups.push([line]);
    else groups.at(-1)?.push(line);
  }
  return groups.flatMap((group) => {
    const label = assignmentLabel(group[0]?.text.trim() ?? '', habits);
    if (label === null || label.series === 'Tabell') return [];
    const text = joinLines([label.rest, ...group.slice(1).map((line) => line.text)], known);
    const { rawLabel, series, number } = label;
    return [{ rawLabel, series, number, text, recipients: [], giver: null, lines: group }];
  });
}
