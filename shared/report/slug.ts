const PLAIN: Record<string, string> = { å: 'a', ä: 'a', ö: 'o', é: 'e', ü: 'u', æ: 'a', ø: 'o' };

/** Longest slug: leaves room for a path and an extension on every platform. */
const LONGEST = 80;

/** A file name that travels: a–z, 0–9 and single hyphens; 'dokument' when nothing is left. */
export function slugOf(text: string): string {
  const slug = Array.from(text.toLowerCase().normalize('NFC'), (letter) => PLAIN[letter] ?? letter)
    .join('')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
  return slug === '' ? 'dokument' : slug;
}
