import { pictureFontCharacter } from './symbols.ts';

/**
 * Characters that are not text: C0 and C1 controls (tab and line breaks are not among them),
 * direction marks and overrides, zero-width and tag characters. They can make a text look like
 * something else than it is (UAX #9, "Trojan Source"), so they are taken away and counted.
 */
const INVISIBLE =
  // oxlint-disable-next-line no-control-regex, no-misleading-character-class -- the very characters to find
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u061c\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

/** Typographic ligatures as single characters, which PDF files use (U+FB00–U+FB06). */
const LIGATURES = ['ff', 'fi', 'fl', 'ffi', 'ffl', 'st', 'st'] as const;
const FIRST_LIGATURE = 0xfb00;

// One look tells that nearly every text needs no change at all.
const SUSPECT =
  // oxlint-disable-next-line no-control-regex, no-misleading-character-class -- the very characters to find
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u0300-\u036f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ue000-\uf8ff\ufb00-\ufb06\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/u;

/** A cleaned text and how many invisible characters were taken out of it. */
export interface CleanText {
  text: string;
  removed: number;
}

/** NFC, ligatures spelled out, picture-font bullets made real, invisible characters removed. */
export function cleanCharacters(raw: string): CleanText {
  if (!SUSPECT.test(raw)) return { text: raw, removed: 0 };
  let removed = 0;
  const text = raw
    .replaceAll(INVISIBLE, () => {
      removed += 1;
      return '';
    })
    .replaceAll(/[\ufb00-\ufb06]/g, (c) => LIGATURES[c.charCodeAt(0) - FIRST_LIGATURE] ?? c)
    .replaceAll(/[\uf000-\uf0ff]/g, (c) => pictureFontCharacter(c.charCodeAt(0)))
    .normalize('NFC');
  return { text, removed };
}
