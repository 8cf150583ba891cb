import type { PDFPageProxy } from 'pdfjs-dist';
import { singleSpaced } from '../../../shared/text/white-space.ts';
import { cleanCharacters } from '../clean-characters.ts';
import { finite, isList } from './raw.ts';

/** What the file's own structure says about a piece of tagged content. */
export interface Tag {
  /** The paragraph, heading or cell it belongs to: pieces of one have the same number. */
  block: number;
  headingLevel: number | null;
  /** It is a list item's mark. */
  isLabel: boolean;
  /** Depth of the list it stands in; null outside lists. */
  listLevel: number | null;
  isContents: boolean;
  /** Table, row and cell, and which of its row's cells it is; null outside tables. */
  cell: {
    table: number;
    row: number;
    cell: number;
    /** 0-based, as the row counts its cells, empty ones too; `inRow` has how many there are. */
    column: number;
    inRow: { cells: number };
    isHeader: boolean;
  } | null;
}

/** A page's structure: tags by content number, and the pictures that are described. */
export interface PageTags {
  tags: ReadonlyMap<number, Tag>;
  figures: readonly Figure[];
}

/** A picture as the structure describes it. */
export interface Figure {
  description: string;
  /** Numbers of the tagged content it is painted by. */
  content: readonly number[];
  /** Left, bottom, right and top in the file's own coordinates; null when it does not say. */
  corners: readonly number[] | null;
}

interface Node {
  role?: string;
  alt?: string;
  bbox?: unknown;
  type?: string;
  id?: string;
  children?: Node[];
}

type Place = Omit<Tag, 'block'> & { block: number; isFirstInItem: boolean };

const BLOCK_ROLES = /^(?:P|H|H\d|TD|TH|Caption|TOCI|BlockQuote|Note|Title|FENote|Em?)$/;
const MAX_DEPTH = 200;

/** Reads the structure tree that tagged PDFs have; an untagged page has no tags. */
export async function readTags(page: PDFPageProxy): Promise<PageTags> {
  const tree = (await page.getStructTree()) as Node | null;
  const reading: TreeReading = {
    tags: new Map(),
    figures: [],
    blocks: 0,
    rows: 0,
    cells: 0,
    tables: 0,
  };
  const start: Place = {
    block: 0,
    headingLevel: null,
    isLabel: false,
    listLevel: null,
    isContents: false,
    cell: null,
    isFirstInItem: false,
  };
  if (tree !== null) walk(reading, tree, start, 0);
  return { tags: reading.tags, figures: reading.figures };
}

interface TreeReading {
  tags: Map<number, Tag>;
  figures: Figure[];
  blocks: number;
  tables: number;
  rows: number;
  cells: number;
}

function walk(reading: TreeReading, node: Node, place: Place, depth: number): void {
  if (depth > MAX_DEPTH) return;
  if (node.type !== undefined) {
    const id = contentNumber(node);
    if (id !== null) reading.tags.set(id, place);
    return;
  }
  const here = enter(reading, node, place);
  for (const child of node.children ?? []) walk(reading, child, here, depth + 1);
}

const contentNumber = (node: Node): number | null => {
  const number = /_mc(\d+)$/.exec(node.id ?? '')?.[1];
  return number === undefined ? null : Number(number);
};

function enter(reading: TreeReading, node: Node, place: Place): Place {
  const role = node.role ?? '';
  const heading = /^H([1-9])?$/.exec(role);
  switch (role) {
    case 'L':
      return { ...place, listLevel: (place.listLevel ?? -1) + 1 };
    case 'LI':
      return { ...place, block: newBlock(reading), isFirstInItem: true };
    case 'Lbl':
      return { ...place, isLabel: place.listLevel !== null };
    case 'Table':
      return { ...place, cell: newTable(reading) };
    case 'TR':
      return place.cell === null
        ? place
        : { ...place, cell: { ...place.cell, row: ++reading.rows, inRow: { cells: 0 } } };
    case 'Figure':
      reading.figures.push(figureOf(node));
      return place;
    default:
  }
  if (!BLOCK_ROLES.test(role)) return place;
  const isCell = role === 'TD' || role === 'TH';
  const entered: Place = {
    ...place,
    // The first paragraph of a list item is the item itself, with its mark.
    block: place.isFirstInItem && !isCell ? place.block : newBlock(reading),
    isFirstInItem: false,
    headingLevel: heading ? Number(heading[1] ?? 1) : place.headingLevel,
    isContents: place.isContents || role === 'TOCI',
  };
  if (isCell && place.cell !== null) {
    const column = place.cell.inRow.cells++;
    entered.cell = { ...place.cell, cell: ++reading.cells, column, isHeader: role === 'TH' };
  }
  if (place.isFirstInItem) place.isFirstInItem = false;
  return entered;
}

function figureOf(node: Node): Figure {
  const corners = isList(node.bbox) ? node.bbox.map(finite) : [];
  return {
    description: singleSpaced(cleanCharacters(node.alt ?? '').text),
    content: contentOf(node, 0),
    corners: corners.length === 4 ? corners : null,
  };
}

const newTable = (reading: TreeReading): NonNullable<Tag['cell']> => {
  reading.tables += 1;
  return {
    table: reading.tables,
    row: 0,
    cell: 0,
    column: 0,
    inRow: { cells: 0 },
    isHeader: false,
  };
};

const newBlock = (reading: TreeReading): number => {
  reading.blocks += 1;
  return reading.blocks;
};

function contentOf(node: Node, depth: number): number[] {
  if (depth > MAX_DEPTH) return [];
  const own = node.type === undefined ? null : contentNumber(node);
  return [
    ...(own === null ? [] : [own]),
    ...(node.children ?? []).flatMap((child) => contentOf(child, depth + 1)),
  ];
}
