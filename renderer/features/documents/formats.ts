import type { ReportFormat } from '../../../shared/contract/contract.ts';

/** What the formats are called on their buttons. */
export const FORMAT_NAMES: Record<ReportFormat, string> = {
  docx: 'Word',
  md: 'Markdown',
  json: 'JSON',
};
