const ALPHABET = 26;
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
/** Above this a roman numeral or a repeated letter is longer than anything printed. */
const MAX_LETTERED = 4000;

/** A number as Word prints it in one of its number formats (ECMA-376 17.18.59); decimal when unknown. */
export function formatNumber(value: number, format: string): string {
  if (value < 1 || value > MAX_LETTERED) return String(value);
  switch (format) {
    case 'lowerLetter':
      return letters(value);
    case 'upperLetter':
      return letters(value).toUpperCase();
    case 'lowerRoman':
      return roman(value);
    case 'upperRoman':
      return roman(value).toUpperCase();
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'ordinal':
      return `${value}:${value % 10 < 3 && value % 10 > 0 && Math.floor(value / 10) % 10 !== 1 ? 'a' : 'e'}`;
    case 'none':
      return '';
    default:
      return String(value);
  }
}

// Word goes on with aa, bb, cc after z, not aa, ab, ac.
const letters = (value: number): string =>
  String.fromCharCode('a'.charCodeAt(0) + ((value - 1) % ALPHABET)).repeat(
    Math.ceil(value / ALPHABET),
  );

function roman(value: number): string {
  let rest = value;
  let text = '';
  for (const [worth, sign] of ROMAN) {
    text += sign.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return text;
}
