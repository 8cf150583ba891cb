import type { ReportFormat } from '../../../shared/contract/contract.ts';

/** What the formats are called on their buttons. */
export const FORMAT_NAMES: Record<ReportFormat, string> = {
  docx: 'Word',
  pdf: 'PDF',
  html: 'webbsida',
  md: 'Markdown',
  xlsx: 'Excel',
  csv: 'CSV',
  json: 'JSON',
};
