import type { Report } from './report.ts';

/** What the file says it is, so that a reader knows which shape to expect. */
const FORMAT = 'beredd.report';
/** Raised when a reader of the former shape would no longer understand. */
const VERSION = 1;

/** What cannot be seen in an editor, or turns the text around it: written as codes, the same to a reader. */
const UNSEEN = /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu;

const escaped = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** The whole neutral document, indented; docs/report-format.md describes the shape. */
export function reportJson(report: Report): string {
  const json = JSON.stringify({ format: FORMAT, version: VERSION, ...report }, null, 2);
  return `${json.replace(UNSEEN, escaped)}\n`;
}
