/**
 * What a document may cost to read. Real plans are 20–200 pages and under 20 MB; the limits leave
 * room for five times that and more and stop what was made to exhaust a computer.
 */
export const LIMITS = {
  /** Bytes of a file as it comes; as many as a call carries (`MOST_FILE_BYTES`). */
  fileBytes: 100 * 1024 * 1024,
  /** Bytes of a text file: 10 MB is some 3,000 pages; more is not a plan. */
  textBytes: 24 * 1024 * 1024,
  /** Entries in a Word file; those with hundreds of pictures have about a thousand. */
  zipEntries: 20_000,
  /** Inflated bytes of one part; a 500-page plan's main part is about 6 MB. */
  partBytes: 64 * 1024 * 1024,
  /** Inflated bytes of all parts that are read. */
  packageBytes: 96 * 1024 * 1024,
  /** Inflated to packed, asked only of parts over a megabyte; Word's XML packs 8–40 times. */
  inflateRatio: 250,
  /** Elements within elements; Word's deepest real nesting is about 60. */
  xmlDepth: 400,
  /** Pages of a PDF. */
  pdfPages: 5_000,
  /** Drawing operations and text runs of one PDF page; a dense map has about 100,000. */
  pageItems: 400_000,
} as const;
