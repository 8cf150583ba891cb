import type { PDFDocument } from 'pdfkit';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** The faces of one family; all text is set in one of them. */
export type Face = 'regular' | 'bold' | 'italic' | 'bold-italic';

/** Files of the family in its package; the build lays them beside the program (build/targets.mjs). */
const FILES: Record<Face, string> = {
  regular: '400Regular/SourceSans3_400Regular.ttf',
  bold: '700Bold/SourceSans3_700Bold.ttf',
  italic: '400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
  'bold-italic': '700Bold_Italic/SourceSans3_700Bold_Italic.ttf',
};
const PACKAGE = '@expo-google-fonts/source-sans-3';
const FACES = ['regular', 'bold', 'italic', 'bold-italic'] as const satisfies readonly Face[];

/** Beside the built program; from the package when the program runs as it is written. */
function fontFile(face: Face): string {
  const name = FILES[face].split('/').at(-1) ?? '';
  const built = fileURLToPath(new URL(`./fonts/${name}`, import.meta.url));
  return existsSync(built)
    ? built
    : createRequire(import.meta.url).resolve(`${PACKAGE}/${FILES[face]}`);
}

let loaded: ReadonlyMap<Face, Uint8Array> | null = null;

/** Gives a document its four faces; the files are read once. What a document uses is embedded in it. */
export function registerFonts(doc: PDFDocument): void {
  loaded ??= new Map(FACES.map((face) => [face, readFileSync(fontFile(face))]));
  for (const [face, bytes] of loaded) doc.registerFont(face, bytes);
}

/** Every face has these: checking them would only take time. */
const LAST_CERTAIN = 0xff;
const NO_SIGN = '\u25a1';

/**
 * Tells what to set for a text: a sign that the typeface lacks becomes its plain form (full-width
 * letters and the like), else an empty square, so that nothing is set that cannot be read back.
 */
export function signsOf(doc: PDFDocument): (text: string) => string {
  const { font } = doc.font('regular')._font;
  const known = new Map<string, string>();
  const hasAll = (text: string) =>
    Array.from(text).every((sign) => font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0));
  const signOf = (sign: string): string => {
    const found = known.get(sign);
    if (found !== undefined) return found;
    const plain = sign.normalize('NFKC');
    const shown = hasAll(sign) ? sign : hasAll(plain) ? plain : NO_SIGN;
    known.set(sign, shown);
    return shown;
  };
  return (text) =>
    Array.from(text, (sign) =>
      (sign.codePointAt(0) ?? 0) <= LAST_CERTAIN ? sign : signOf(sign),
    ).join('');
}

/** The face for a look. */
export const faceOf = (look: { bold?: boolean | undefined; italic?: boolean | undefined }): Face =>
  look.bold ? (look.italic ? 'bold-italic' : 'bold') : look.italic ? 'italic' : 'regular';
