/**
 * Characters of Symbol and Wingdings, which Word and PDF put at U+F000–U+F0FF, as the ordinary
 * characters they look like. Only what is used as a bullet, an arrow or a mark in officialese.
 */
const SYMBOLS: Readonly<Record<number, string>> = {
  0x20: ' ',
  0x2d: '–',
  0x6c: '•',
  0x6e: '▪',
  0x6f: '□',
  0x71: '❑',
  0x75: '◆',
  0x76: '❖',
  0x9f: '•',
  0xa3: '≤',
  0xa7: '▪',
  0xa8: '□',
  0xae: '→',
  0xb1: '±',
  0xb3: '≥',
  0xb4: '×',
  0xb7: '•',
  0xb9: '≠',
  0xd2: '®',
  0xd8: '➢',
  0xe0: '→',
  0xf0: '⇨',
  0xfb: '✗',
  0xfc: '✓',
  0xfe: '☑',
};

const PICTURE_FONT_PAGE = 0xff;

/** The ordinary character of a picture-font code (0xF0B7 or 0xB7); a plain bullet when unknown. */
export function pictureFontCharacter(code: number): string {
  return SYMBOLS[code & PICTURE_FONT_PAGE] ?? '•';
}
