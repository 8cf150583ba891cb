import type { Report } from './report.ts';

/** The neutral document as it is, indented; documented by the types in `report.ts`. */
export function reportJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
