/** Lists in a Word file: one definition of each kind, one instance for each list that counts anew. */

/** Twentieths of a point. */
const INDENT = { left: 400, hanging: 300 };

const level = (format: 'bullet' | 'decimal', text: string): string =>
  `<w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${INDENT.left}" w:hanging="${INDENT.hanging}"/></w:pPr></w:lvl>`;

/** Which numbers are free in the file that the lists are added to. */
export interface FreeNumbers {
  abstract: number;
  instance: number;
}

/** Lists that a region's template has styles of its own for; null for a kind that it has none for. */
export interface TemplateLists {
  /** The style alone makes the point. */
  points: { styleId: string } | null;
  /** The style, and the definition that its numbers follow. */
  counted: { styleId: string; abstract: number } | null;
}

/** How a list's paragraphs are written: `styleId` null for the document's common list style. */
interface ListLook {
  styleId: string | null;
  /** What a paragraph says of its number; '' where its style says it. */
  numberXml: string;
}

/** Numbers of a document's lists: how paragraphs name them, and their definitions. */
export interface WordNumbering {
  /** The look of a list: all of points share one, each counted list begins anew. */
  nextList: (isOrdered: boolean) => ListLook;
  /** Definitions, then instances: the order the schema has. */
  xml: () => { abstracts: string; instances: string };
}

const NO_LISTS: TemplateLists = { points: null, counted: null };
const ANEW = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';

const numberXml = (instance: number): string =>
  `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${instance}"/></w:numPr>`;

/** Begins numbering at what is free, by a template's own lists where it has them. */
export function makeWordNumbering(free: FreeNumbers, own = NO_LISTS): WordNumbering {
  const bullets = free.instance;
  let ordered = 0;
  const abstract = (id: number, inner: string) =>
    `<w:abstractNum w:abstractNumId="${id}">${inner}</w:abstractNum>`;
  const instance = (id: number, of: number, inner = '') =>
    `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${inner}</w:num>`;
  const counted = own.counted?.abstract ?? free.abstract + 1;
  return {
    nextList: (isOrdered) => {
      if (!isOrdered && own.points) return { styleId: own.points.styleId, numberXml: '' };
      if (isOrdered) ordered += 1;
      const number = numberXml(isOrdered ? bullets + ordered : bullets);
      return { styleId: isOrdered ? (own.counted?.styleId ?? null) : null, numberXml: number };
    },
    xml: () => ({
      abstracts:
        abstract(free.abstract, level('bullet', '•')) +
        abstract(free.abstract + 1, level('decimal', '%1.')),
      instances:
        instance(bullets, free.abstract) +
        Array.from({ length: ordered }, (_, at) => instance(bullets + at + 1, counted, ANEW)).join(
          '',
        ),
    }),
  };
}
