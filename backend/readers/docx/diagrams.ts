import { cleanCharacters } from '../clean-characters.ts';
import type { DocxPackage } from './open-package.ts';
import { child, descendants, elements, textOf, type XmlElement } from './xml.ts';

/** A shape of a SmartArt drawing: its text, and how deep it stands under others. */
export interface DiagramText {
  text: string;
  level: number;
}

/** Texts of a drawing's SmartArt or the title of its chart, by the drawing's own elements. */
export interface DrawnTexts {
  diagram: (drawing: XmlElement) => DiagramText[];
  chartTitle: (drawing: XmlElement) => string;
}

/** Deeper shapes than this no drawing has. */
const MAX_DEPTH = 12;
/** More shapes than a person can read. */
const MAX_SHAPES = 500;

/** How the drawings of the main part are looked up. */
export function drawnTexts(file: DocxPackage): DrawnTexts {
  const related = file.relationships(file.mainPart);
  const part = (id: string | undefined): XmlElement | null => {
    const target = related.find((one) => one.id === id)?.target;
    return id === undefined || target === undefined ? null : file.part(target);
  };
  return {
    diagram: (drawing) =>
      descendants(drawing, 'dgm:relIds').flatMap((ids) => {
        const data = part(ids.attributes['r:dm']);
        return data === null ? [] : shapesOf(data);
      }),
    chartTitle: (drawing) => {
      const chart = part(descendants(drawing, 'c:chart')[0]?.attributes['r:id']);
      const title = chart === null ? undefined : descendants(chart, 'c:title')[0];
      return title === undefined ? '' : wordsOf(title);
    },
  };
}

const wordsOf = (element: XmlElement): string =>
  descendants(element, 'a:p')
    .map((paragraph) => descendants(paragraph, 'a:t').map(textOf).join(''))
    .map((text) => cleanCharacters(text).text.replaceAll(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
    .join(' ');

// Shapes hang under each other by connections (ECMA-376 21.4.3.3), the outermost under the document.
function shapesOf(data: XmlElement): DiagramText[] {
  const points = elements(child(data, 'dgm:ptLst')).filter(({ name }) => name === 'dgm:pt');
  const children = new Map<string, { id: string; order: number }[]>();
  for (const link of elements(child(data, 'dgm:cxnLst'))) {
    const { type = 'parOf', srcId = '', destId = '', srcOrd = '0' } = link.attributes;
    if (type !== 'parOf') continue;
    const under = children.get(srcId) ?? [];
    children.set(srcId, [...under, { id: destId, order: Number(srcOrd) }]);
  }
  const texts = new Map(
    points.map((point) => [point.attributes['modelId'] ?? '', wordsOf(point)] as const),
  );
  const found: DiagramText[] = [];
  const seen = new Set<string>();
  const walk = (id: string, level: number): void => {
    // Connections may form a ring.
    if (level > MAX_DEPTH || found.length > MAX_SHAPES || seen.has(id)) return;
    seen.add(id);
    const text = texts.get(id) ?? '';
    if (text !== '') found.push({ text, level: Math.max(0, level - 1) });
    const under = children.get(id) ?? [];
    for (const one of [...under].sort((a, b) => a.order - b.order)) walk(one.id, level + 1);
  };
  for (const root of points.filter((point) => point.attributes['type'] === 'doc'))
    walk(root.attributes['modelId'] ?? '', 0);
  return found;
}
