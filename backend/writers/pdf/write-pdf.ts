import { PDFDocument } from 'pdfkit';
import { anchorsOf } from '../../../shared/report/anchors.ts';
import type { Report } from '../../../shared/report/report.ts';
import { visibleText } from '../../../shared/report/safe-text.ts';
import { drawReport } from './draw-blocks.ts';
import { registerFonts } from './fonts.ts';
import { Flow, GREY, MARGIN, SIZES } from './flow.ts';

const PROGRAM = 'Beredd';
/** Points from the edge of the paper to the running lines. */
const RUNNING = 36;

function openDocument(report: Report): PDFDocument {
  const doc = new PDFDocument({
    pdfVersion: '1.7',
    lang: report.language,
    tagged: true,
    displayTitle: true,
    subset: 'PDF/UA',
    bufferPages: true,
    autoFirstPage: false,
    font: null,
    info: {
      Title: visibleText(report.title),
      Author: visibleText(report.author) || PROGRAM,
      Subject: visibleText(report.subject),
      Creator: PROGRAM,
      Producer: PROGRAM,
      CreationDate: new Date(`${report.date}T12:00:00Z`),
      ModDate: new Date(`${report.date}T12:00:00Z`),
    },
  });
  // As a number, pdfkit lists the glyphs of each font without the parts that an 'å' is put together
  // of; PDF/UA-1 (7.21.4.2) wants the list whole or not at all.
  doc.subset = '1';
  return doc;
}

/** The first of what a title has room for on one line. */
function fitted(flow: Flow, text: string, width: number): string {
  const [first] = flow.lines([{ text }], width, SIZES.small);
  const shown = (first?.fragments ?? []).map((fragment) => fragment.text).join('');
  return shown.length < text.length ? `${shown.trimEnd()} …` : shown;
}

/** Title above and page number below on every page; seen, not read aloud. */
function drawRunningLines(flow: Flow, report: Report): void {
  const { doc } = flow;
  const { count } = doc.bufferedPageRange();
  const heading = visibleText(report.title).replace(/\s+/gu, ' ');
  for (let at = 0; at < count; at += 1) {
    doc.switchToPage(at);
    const number = `Sida ${at + 1} (${count})`;
    const right = doc.page.width - MARGIN;
    const title = fitted(flow, heading, right - flow.left - MARGIN);
    flow.artifact('Pagination', () => {
      doc.font('regular').fontSize(SIZES.small).fillColor(GREY);
      if (at > 0) doc.text(title, flow.left, RUNNING, { lineBreak: false });
      const x = right - doc.widthOfString(number);
      doc.text(number, x, doc.page.height - RUNNING - SIZES.small, { lineBreak: false });
    });
  }
}

function bytesOf(doc: PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    doc.on('data', (chunk) => chunks.push(chunk));
    doc.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    doc.on('error', reject);
    doc.end();
  });
}

/**
 * The document as a PDF that can be read aloud (PDF/UA-1): tagged in reading order, outline, title and
 * language set, fonts embedded; the same report gives the same bytes.
 */
export async function reportPdf(report: Report): Promise<Uint8Array> {
  const doc = openDocument(report);
  registerFonts(doc);
  const flow = new Flow(doc, anchorsOf(report));
  const root = doc.struct('Document');
  doc.addStructure(root);
  drawReport(flow, root, report);
  root.end();
  drawRunningLines(flow, report);
  return bytesOf(doc);
}
