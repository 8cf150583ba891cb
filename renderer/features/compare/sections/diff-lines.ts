import type { DiffPart } from '../../../../shared/compare/comparison.ts';

/**
 * A section's difference cut at its line breaks, so that paragraphs stand beside each other and
 * scroll together. A break inside added or removed text cuts too: its paragraph is then new or gone.
 */
export function diffLines(diff: readonly DiffPart[]): DiffPart[][] {
  const lines: DiffPart[][] = [[]];
  for (const part of diff) {
    const pieces = part.text.split('\n');
    for (const [index, text] of pieces.entries()) {
      if (index > 0) lines.push([]);
      if (text !== '') lines.at(-1)?.push({ op: part.op, text });
    }
  }
  return lines.filter((line) => line.some((part) => part.text.trim() !== ''));
}
