import { joinLines } from '../../text/join-lines.ts';
import type { KnownWords } from '../../text/known-words.ts';
import type { SourceLine, TableBlock, TableCell } from '../../source/source.ts';
import { placeOf } from '../place.ts';
import { RISK_AREA, RISK_MEASURE, RISK_OTHER, RISK_TEXT } from '../vocabulary/table-words.ts';
import type { RiskDraft } from './risk.ts';
import { splitParagraphs, textOfCell } from './table-cell.ts';
import { plain } from './table-kind.ts';

type Field = 'risk' | 'area' | 'measure' | 'other';

interface Labelled {
  readonly field: Field;
  readonly value: string;
  readonly lines: readonly SourceLine[];
}

/** 'Risk 3' and 'Åtgärd 1' are counted on each card. */
const COUNT = /\s+(?:nr\.?\s*)?\d{1,2}$/u;

/**
 * The risks of a table that describes each of them with labels to the left and values to the right
 * ('Risk | Fakturor är fel', 'Åtgärd | Stickprov'); [] when the table is none.
 */
export function riskCards(table: TableBlock, known: KnownWords): RiskDraft[] {
  const fields: Labelled[] = [];
  for (const { cells } of table.rows) {
    const filled = cells.filter((cell) => cell.lines.length > 0);
    if (filled.length === 0) continue;
    const title = titleOf(cells, filled, known);
    if (title !== null) {
      fields.push(...title);
      continue;
    }
    const pairs = pairsOf(cells, known);
    const last = fields.at(-1);
    if (pairs !== null) fields.push(...pairs);
    else if (last !== undefined && filled.length === 1 && isBelow(filled[0]!, cells))
      fields.push({ ...last, ...valueOf(filled[0]!, known) });
    else return [];
  }
  const has = (field: Field) => fields.some((one) => one.field === field);
  const values = fields.flatMap(({ lines }) => [...lines]);
  return has('risk') && has('measure')
    ? cardsOf(fields).flatMap((card) => draftOf(card, values, known))
    : [];
}

// A row that spans the card is its title, or the risk itself: 'Risk 1: Fakturor är fel'.
function titleOf(
  cells: readonly TableCell[],
  filled: readonly TableCell[],
  known: KnownWords,
): Labelled[] | null {
  const [only] = filled;
  if (filled.length !== 1 || only === undefined || only.columnSpan < 2 || only !== cells[0])
    return null;
  const { value, lines } = valueOf(only, known);
  const risk = TITLED.exec(value)?.groups?.['risk'];
  return risk === undefined ? [] : [{ field: 'risk', value: risk, lines }];
}

const TITLED = /^risk(?:\s*(?:nr\.?\s*)?\d{1,3})?\s*[:.–]\s*(?<risk>\S.*)$/iu;

// The label's cell is empty or covers this row too.
function isBelow(cell: TableCell, cells: readonly TableCell[]): boolean {
  return cell.column > 0 && (cells[0] === cell || cells[0]?.lines.length === 0);
}

// 'Sannolikhet | 3 | Konsekvens | 4': a row of several labels with their values.
function pairsOf(cells: readonly TableCell[], known: KnownWords): Labelled[] | null {
  if (cells.length % 2 !== 0) return null;
  const pairs: Labelled[] = [];
  for (let at = 0; at < cells.length; at += 2) {
    const field = fieldOf(cells[at]!, known);
    if (field === null) return null;
    pairs.push({ field, ...valueOf(cells[at + 1]!, known) });
  }
  return pairs;
}

function fieldOf(cell: TableCell, known: KnownWords): Field | null {
  const label = plain(
    joinLines(
      cell.lines.map((line) => line.text),
      known,
    ),
  ).replace(COUNT, '');
  if (label.length > MAX_LABEL) return null;
  if (/^risk(?:beskrivning|händelse|formulering)?$/u.test(label)) return 'risk';
  if (/ansvar|^(?:när|frekvens|uppfölj|tid|klart|status|rapport|datum)/u.test(label))
    return 'other';
  if (RISK_AREA.test(label)) return 'area';
  if (RISK_MEASURE.test(label)) return 'measure';
  return RISK_OTHER.test(label) || RISK_TEXT.test(label) ? 'other' : null;
}

/** A longer text at the left is no label. */
const MAX_LABEL = 40;

function valueOf(
  cell: TableCell,
  known: KnownWords,
): { value: string; lines: readonly SourceLine[] } {
  return { value: textOfCell(cell.lines, known), lines: cell.lines };
}

// A second risk begins the next card; so does an area once a risk has been told.
function cardsOf(fields: readonly Labelled[]): Labelled[][] {
  const cards: Labelled[][] = [];
  for (const field of fields) {
    const open = cards.at(-1);
    const hasRisk = open?.some((one) => one.field === 'risk') ?? false;
    const hasMeasure = open?.some((one) => one.field === 'measure') ?? false;
    const isNew =
      (field.field === 'risk' && hasRisk) || (field.field === 'area' && hasRisk && hasMeasure);
    if (open === undefined || isNew) cards.push([field]);
    else open.push(field);
  }
  return cards;
}

function draftOf(
  card: readonly Labelled[],
  values: readonly SourceLine[],
  known: KnownWords,
): RiskDraft[] {
  const risk = card.find(({ field }) => field === 'risk');
  if (risk === undefined || risk.value === '') return [];
  const measures = card
    .filter(({ field, value }) => field === 'measure' && value !== '')
    .flatMap(({ value, lines }) => splitParagraphs({ text: value, lines }, known, values))
    .map(({ text }) => text);
  return [
    {
      area: card.find(({ field }) => field === 'area')?.value ?? null,
      risk: risk.value,
      measures,
      source: placeOf(card.flatMap(({ lines }) => lines)),
      confidence: CONFIDENCE,
    },
  ];
}

const CONFIDENCE = 0.9;
