import type { Source, SourceBlock } from '../../shared/source/source.ts';

/** Whether anything at all can be read in the document. */
export const hasText = (source: Source): boolean => source.blocks.some(blockHasText);

/** Whether what is there are pictures: of a PDF's pages that is so even when none is named. */
export const isPictures = (source: Source): boolean =>
  source.format === 'pdf' || source.blocks.some((block) => block.kind === 'picture');

function blockHasText(block: SourceBlock): boolean {
  if (block.kind === 'paragraph') return block.lines.some((line) => line.text.trim() !== '');
  if (block.kind === 'picture') return false;
  return block.rows.some((row) =>
    row.cells.some((cell) => cell.lines.some((line) => line.text.trim() !== '')),
  );
}
