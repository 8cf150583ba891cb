const LETTERS: Readonly<Record<string, string>> = { å: 'a', ä: 'a', ö: 'o', é: 'e', ü: 'u' };

/** A short key of plain letters: 'Beredskap och säkerhet' → 'beredskap-och-sakerhet'. */
export function slug(text: string, maxLength = 40): string {
  const plain = text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[åäöéü]/gu, (letter) => LETTERS[letter] ?? letter);
  const words = plain.split(/[^a-z0-9]+/u).filter((word) => word !== '');
  let result = '';
  for (const word of words) {
    const longer = result === '' ? word : `${result}-${word}`;
    if (longer.length > maxLength) break;
    result = longer;
  }
  return result === '' ? (words[0]?.slice(0, maxLength) ?? '') : result;
}
