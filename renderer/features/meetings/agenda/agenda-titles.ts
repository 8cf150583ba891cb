/** What stands before a title on a kallelse: '§ 12', '1.', '3)', 'a)', a bullet, or a number and a tab. */
const MARK = /^(?:§+\s*\d{1,3}[.:)]?|\d{1,3}(?:[.:)]|\t|\s{2,})|\p{Ll}\)|[-–•*·])\s*/u;
const NUMBER = /^(\d{1,3})\s+(?=\S)/u;
/** As long as an ärende's title may be; more is no title. */
const LONGEST = 300;

/** True for '4 Val av justerare', '5 Budget' …: numbers that count are no part of the titles. */
function areCounted(lines: readonly string[]): boolean {
  const numbers = lines.map((line) => Number(NUMBER.exec(line)?.[1] ?? Number.NaN));
  return lines.length > 1 && numbers.every((n, index) => n === numbers[0]! + index);
}

/**
 * The titles in an agenda taken from another document, one a line, without their numbers: the list
 * has numbers of its own.
 */
export function agendaTitles(pasted: string): string[] {
  const lines = pasted.split(/\r?\n/u).map((line) => line.trim());
  const written = lines.filter((line) => line !== '');
  const bare = areCounted(written)
    ? written.map((line) => line.replace(NUMBER, ''))
    : written.map((line) => line.replace(MARK, ''));
  return bare
    .map((line) => line.replace(/\s+/gu, ' ').trim().slice(0, LONGEST))
    .filter((line) => line !== '');
}
