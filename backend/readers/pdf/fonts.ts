import type { PDFPageProxy } from 'pdfjs-dist';
import type { PdfLibrary } from './load-pdfjs.ts';
import { argument, finite, isList } from './raw.ts';

/** What has to be known of a font to place its letters and to say how they look. */
export interface PdfFont {
  /** From glyph units to text units. */
  scale: number;
  isVertical: boolean;
  bold: boolean;
  italic: boolean;
  /** The typeface without its style: 'LiberationSans'; '' when unknown. */
  family: string;
}

const USUAL_SCALE = 0.001;
const BOLD = /bold|black|heavy|semi-?b|demi|fet(?:stil)?\b/i;
const ITALIC = /italic|oblique|kursiv|slanted/i;

interface LoadedFont {
  name?: string;
  bold?: boolean;
  black?: boolean;
  italic?: boolean;
  vertical?: boolean;
  fontMatrix?: ArrayLike<number>;
}

/** The fonts that a page's operations name. */
export async function loadFonts(
  library: PdfLibrary,
  page: PDFPageProxy,
  list: { fnArray: ArrayLike<number>; argsArray: ArrayLike<unknown> },
): Promise<Map<string, PdfFont>> {
  const names = new Set<string>();
  for (let i = 0; i < list.fnArray.length; i++) {
    const first = argument(list.argsArray[i], 0);
    if (list.fnArray[i] === library.OPS.setFont) names.add(String(first));
    if (list.fnArray[i] === library.OPS.setGState) {
      const font = fontOfState(first);
      if (font !== null) names.add(font.name);
    }
  }
  const fonts = new Map<string, PdfFont>();
  await Promise.all([...names].map(async (name) => fonts.set(name, await loadFont(page, name))));
  return fonts;
}

/** The font that a graphics state dictionary sets, if it sets one. */
export function fontOfState(states: unknown): { name: string; size: number } | null {
  for (const state of isList(states) ? states : []) {
    const value = argument(state, 1);
    if (argument(state, 0) === 'Font' && isList(value)) {
      return { name: String(value[0]), size: finite(value[1]) };
    }
  }
  return null;
}

// pdf.js hands a font over a moment after the operations that use it.
async function loadFont(page: PDFPageProxy, name: string): Promise<PdfFont> {
  const font = await new Promise<LoadedFont | null>((resolve) => {
    page.commonObjs.get(name, (found: LoadedFont | null) => resolve(found));
  });
  const named = font?.name ?? '';
  return {
    scale: font?.fontMatrix?.[0] || USUAL_SCALE,
    isVertical: font?.vertical === true,
    bold: font?.bold === true || font?.black === true || BOLD.test(named),
    italic: font?.italic === true || ITALIC.test(named),
    family: named.replace(/^[A-Z]{6}\+/, '').replace(/[-,].*$/, ''),
  };
}
