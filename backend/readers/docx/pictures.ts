import { descendants, type XmlElement } from './xml.ts';

/** What makes a drawing a picture and not only a frame, a line or a text box. */
const PICTURE_PARTS = ['pic:pic', 'a:blip', 'v:imagedata', 'c:chart', 'dgm:relIds'] as const;

/** The alternative text of a drawing's picture, '' when it has none; null when it shows no picture. */
export function pictureDescription(drawing: XmlElement): string | null {
  if (!PICTURE_PARTS.some((name) => descendants(drawing, name).length > 0)) return null;
  const described = [
    ...descendants(drawing, 'wp:docPr'),
    ...descendants(drawing, 'pic:cNvPr'),
    ...descendants(drawing, 'v:shape'),
  ];
  for (const { attributes } of described) {
    const text = attributes.descr ?? attributes.alt ?? '';
    if (text.trim() !== '') return text.trim();
  }
  return described[0]?.attributes.title?.trim() ?? '';
}
