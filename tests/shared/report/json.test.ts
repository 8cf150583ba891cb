import { expect, test } from 'vitest';
import { Report } from '../../../shared/report/report.ts';
import { reportJson } from '../../../shared/report/write-json.ts';
import { everyBlock } from './made-report.ts';

test('what is written is the document whole, and reads back as it was', () => {
  const { format, version, ...report } = JSON.parse(reportJson(everyBlock)) as Record<
    string,
    unknown
  >;
  expect({ format, version }).toEqual({ format: 'beredd.report', version: 1 });
  expect(Report.parse(report)).toEqual(everyBlock);
});
