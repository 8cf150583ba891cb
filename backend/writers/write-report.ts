import type { ReportFile, ReportFormat } from '../../shared/contract/contract.ts';
import type { Report } from '../../shared/report/report.ts';
import { reportCsv } from '../../shared/report/write-csv.ts';
import { reportDocx } from '../../shared/report/write-docx.ts';
import { reportHtmlFile } from '../../shared/report/write-html-file.ts';
import { reportJson } from '../../shared/report/write-json.ts';
import { reportMarkdown } from '../../shared/report/write-markdown.ts';
import { reportXlsx } from '../../shared/report/write-xlsx.ts';
import { assertNever } from '../../shared/text/assert-never.ts';

const MEDIA_TYPES: Record<ReportFormat, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  html: 'text/html',
  md: 'text/markdown',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
  json: 'application/json',
};

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

async function bytesOf(report: Report, format: ReportFormat): Promise<Uint8Array> {
  switch (format) {
    case 'docx':
      return reportDocx(report);
    case 'pdf':
      // Large, so it is fetched when it is needed: few starts write a document.
      return (await import('./pdf/write-pdf.ts')).reportPdf(report);
    case 'html':
      return utf8(reportHtmlFile(report));
    case 'xlsx':
      return reportXlsx(report);
    case 'csv':
      return utf8(reportCsv(report));
    case 'md':
      return utf8(reportMarkdown(report));
    case 'json':
      return utf8(reportJson(report));
    default:
      return assertNever(format);
  }
}

/** Any document in any format, as a file ready to be saved; its name comes from the report's slug. */
export async function writeReport(report: Report, format: ReportFormat): Promise<ReportFile> {
  return {
    fileName: `${report.slug}.${format}`,
    mediaType: MEDIA_TYPES[format],
    bytes: new Uint8Array(await bytesOf(report, format)),
  };
}
