import type { Report } from './report.ts';

/** What the file says it is, so that a reader knows which shape to expect. */
const FORMAT = 'beredd.report';
/** Raised when a reader of the former shape would no longer understand. */
const VERSION = 1;

/** The whole neutral document, indented; docs/report-format.md describes the shape. */
export function reportJson(report: Report): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, ...report }, null, 2)}\n`;
}
