/** The Swedish names of the months, January first. */
export const MONTHS: readonly string[] =
  'januari februari mars april maj juni juli augusti september oktober november december'.split(
    ' ',
  );

/** Any month by its whole name; a piece of a regular expression, for the flag `i`. */
export const MONTH_PATTERN = `(?:${MONTHS.join('|')})`;

/** 1 for 'januari', however it is capitalized; 0 for what is no month. */
export const monthNumber = (name: string): number => MONTHS.indexOf(name.toLowerCase()) + 1;
