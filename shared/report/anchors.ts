import type { Report } from './report.ts';

/** The places that links in the document can lead to. */
export const anchorsOf = (report: Report): ReadonlySet<string> =>
  new Set(
    report.blocks.flatMap((block) =>
      block.kind === 'heading' && block.anchor !== undefined ? [block.anchor] : [],
    ),
  );
