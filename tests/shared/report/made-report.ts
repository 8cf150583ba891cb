import type { Report, ReportBlock, TableCell } from '../../../shared/report/report.ts';

/** A text cell. */
const text = (content: string): TableCell => ({ kind: 'text', spans: [{ text: content }] });
/** A cell of millions with one decimal. */
const millions = (value: number): TableCell => ({ kind: 'number', value, decimals: 1 });

/** A report of these blocks. */
export const reportOf = (blocks: ReportBlock[], over: Partial<Report> = {}): Report => ({
  title: 'Jämförelse av två år',
  slug: 'jamforelse-av-tva-ar',
  author: 'Siv Ek',
  subject: 'Vårdnämnden, 3 december 2025',
  language: 'sv-SE',
  date: '2025-12-03',
  facts: [
    { label: 'Organ', value: 'Vårdnämnden' },
    { label: 'Diarienummer', value: 'VN 2025/14' },
  ],
  blocks,
  ...over,
});

/** A table with every kind of row and cell. */
export const budgetTable: Extract<ReportBlock, { kind: 'table' }> = {
  kind: 'table',
  caption: 'Budget, mnkr',
  columns: [
    { title: 'Område', kind: 'text', isKey: true, width: 3 },
    { title: '2025', kind: 'number' },
    { title: 'Ändring', kind: 'number' },
    { title: 'Kommentar', kind: 'text', width: 2 },
  ],
  rows: [
    { kind: 'group', title: 'Vård' },
    {
      kind: 'row',
      cells: [
        text('Primärvård'),
        millions(1234.5),
        { kind: 'number', value: -3, decimals: 1, unit: '%', isSigned: true },
        {
          kind: 'text',
          spans: [
            { text: 'före', mark: 'delete' },
            { text: 'efter', mark: 'insert' },
          ],
        },
      ],
    },
    { kind: 'row', cells: [text('Tandvård'), text('saknas')] },
    { kind: 'total', cells: [text('Summa'), millions(1234.5), millions(0), text('')] },
  ],
};

/** A table of more figures than an upright page has room for. */
export const wideTable: Extract<ReportBlock, { kind: 'table' }> = {
  kind: 'table',
  caption: 'Många år',
  columns: [
    { title: 'Område', kind: 'text', isKey: true },
    ...Array.from({ length: 9 }, (_, at) => ({
      title: `Budget ${2020 + at} (plan 2025)`,
      kind: 'number' as const,
    })),
  ],
  rows: [
    {
      kind: 'row',
      cells: [text('Specialiserad vård'), ...Array.from({ length: 9 }, () => millions(12345.6))],
    },
  ],
};

/** Upright, then a part turned sideways with its heading and source, then upright again. */
export const turningReport: Report = reportOf([
  { kind: 'heading', level: 1, text: 'Översikt' },
  { kind: 'paragraph', spans: [{ text: 'Före.' }] },
  { kind: 'heading', level: 1, text: 'Budget' },
  { kind: 'heading', level: 2, text: 'Drift' },
  wideTable,
  { kind: 'paragraph', spans: [{ text: 'Källa: VN 2025, s. 3' }] },
  { kind: 'heading', level: 1, text: 'Jämförda handlingar' },
  { kind: 'paragraph', spans: [{ text: 'Efter.' }] },
]);

/** One of every block and every look of text. */
export const everyBlock: Report = reportOf([
  { kind: 'notice', spans: [{ text: 'Räknat på beslutad plan.' }] },
  { kind: 'heading', level: 1, text: 'Översikt', anchor: 'oversikt' },
  {
    kind: 'paragraph',
    spans: [
      { text: 'Planen ' },
      { text: 'ändras', bold: true },
      { text: ' i ' },
      { text: 'flera', italic: true },
      { text: ' delar, se ' },
      { text: 'Budget', link: 'budget' },
      { text: '.\nNy rad.' },
    ],
  },
  {
    kind: 'list',
    items: [[{ text: 'Första punkten' }], [{ text: 'Andra ' }, { text: 'punkten', bold: true }]],
  },
  { kind: 'heading', level: 2, text: 'Förslag till beslut' },
  {
    kind: 'list',
    isOrdered: true,
    items: [[{ text: 'att godkänna' }], [{ text: 'att lägga till' }]],
  },
  {
    kind: 'quote',
    spans: [{ text: 'Att fortsätta införandet.' }],
    source: 'Vårdnämnden, Nr 13, s.\u00a08',
  },
  { kind: 'page-break' },
  { kind: 'heading', level: 1, text: 'Budget', anchor: 'budget' },
  budgetTable,
  { kind: 'heading', level: 3, text: 'Uppgifter' },
  { kind: 'facts', facts: [{ label: 'Handläggare', value: 'Olle Al' }] },
  { kind: 'list', isOrdered: true, items: [[{ text: 'räknas om från ett' }]] },
]);
