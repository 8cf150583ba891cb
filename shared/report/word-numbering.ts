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

/** Numbers of a document's lists: instances as paragraphs name them, and their definitions. */
export interface WordNumbering {
  /** The instance of a list: all of points share one, each counted list has its own. */
  instanceOf: (isOrdered: boolean) => number;
  /** Definitions, then instances: the order the schema has. */
  xml: () => { abstracts: string; instances: string };
}

/** Begins numbering at what is free. */
export function makeWordNumbering(free: FreeNumbers): WordNumbering {
  const bullets = free.instance;
  let ordered = 0;
  const abstract = (id: number, inner: string) =>
    `<w:abstractNum w:abstractNumId="${id}">${inner}</w:abstractNum>`;
  const instance = (id: number, of: number, inner = '') =>
    `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${inner}</w:num>`;
  const anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
  return {
    instanceOf: (isOrdered) => {
      if (!isOrdered) return bullets;
      ordered += 1;
      return bullets + ordered;
    },
    xml: () => ({
      abstracts:
        abstract(free.abstract, level('bullet', '•')) +
        abstract(free.abstract + 1, level('decimal', '%1.')),
      instances:
        instance(bullets, free.abstract) +
        Array.from({ length: ordered }, (_, at) =>
          instance(bullets + at + 1, free.abstract + 1, anew),
        ).join(''),
    }),
  };
}
