const YEAR = '(?:19|20)\\d\\d';

/** '(Utfall: mars–juni 2025)', '(Utfall senast kända värde: Prognos 2025 per delår)', '(Utfall 2023)'. */
const IN_TEXT = new RegExp(
  `\\((?:[^()]*?\\b)??(?:utfall|resultat|nuläge|mätår|värde)\\b[^()]*?(${YEAR})`,
  'iu',
);
/** '2023: 94%', '2023 94 %', '94 % (2023)', '94 %, 2023'. */
const IN_CELL = new RegExp(
  `^(${YEAR})\\s*[:–-]|^(?:år\\s+)?(${YEAR})\\s+(?=\\S)|\\((?:[^()]*\\s)?(${YEAR})[^()]*\\)\\s*\\*?$|[,;]\\s*(?:år\\s+)?(${YEAR})$`,
  'iu',
);

/** The year an outcome is from: the cell itself says it, else the styrtal's text, else the header. */
export function outcomeYear(text: string, cell: string, fromHeader: string | null): string | null {
  const inCell = IN_CELL.exec(cell);
  const year = inCell?.slice(1).find((part) => part !== undefined);
  if (year !== undefined) return year;
  return IN_TEXT.exec(text)?.[1] ?? fromHeader;
}
