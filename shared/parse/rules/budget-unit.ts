import { UNITS } from '../vocabulary/table-words.ts';

/** The unit a text says ('Belopp i mnkr', '(tkr)', 'Procent'), in the short form; null when none. */
export function unitIn(text: string): string | null {
  return UNITS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** Is the text nothing but a statement of the unit: 'Belopp i mnkr', '(Belopp i miljoner kronor)', 'Tkr'? */
export function isOnlyUnit(text: string): boolean {
  let rest = text.toLowerCase();
  for (const [pattern] of UNITS) rest = rest.replace(pattern, '');
  if (rest === text.toLowerCase()) return false;
  return /^[\s().,:;*]*(?:alla\s+)?(?:belopp(?:en)?|värden|siffror(?:na)?|uttryckt)?\s*(?:anges|är|redovisas)?\s*(?:i|uttryckt i)?[\s().,:;*]*$/u.test(
    rest,
  );
}
