const folded = (text: string): string => text.trim().toLocaleLowerCase('sv-SE');

/**
 * The one at the meeting whom the first letters of a name mean ('bo' is Bo Dahl); what was typed when
 * they mean nobody or several.
 */
export function personMeant(typed: string, people: readonly string[]): string {
  const wanted = folded(typed);
  if (wanted === '') return '';
  const same = people.find((name) => folded(name) === wanted);
  if (same !== undefined) return same;
  const begins = people.filter((name) =>
    [folded(name), ...folded(name).split(/\s+/u)].some((part) => part.startsWith(wanted)),
  );
  return begins.length === 1 ? begins[0]! : typed.trim();
}
