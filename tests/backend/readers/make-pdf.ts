/** Makes small PDFs by hand, so that tests say exactly what stands where. */

/** A page's drawing: text and lines with y counted from the top of an A4 page, in points. */
export class PageDrawing {
  readonly operations: string[] = [];

  /** Helvetica text; `font` F2 is bold. */
  text(x: number, y: number, text: string, size = 11, font: 'F1' | 'F2' = 'F1'): this {
    this.operations.push(
      `BT /${font} ${size} Tf 1 0 0 1 ${x} ${HEIGHT - y} Tm (${escape(text)}) Tj ET`,
    );
    return this;
  }

  line(x0: number, y0: number, x1: number, y1: number): this {
    this.operations.push(`${x0} ${HEIGHT - y0} m ${x1} ${HEIGHT - y1} l S`);
    return this;
  }

  /** A grid of lines at the given places. */
  grid(xs: readonly number[], ys: readonly number[]): this {
    for (const x of xs) this.line(x, ys[0]!, x, ys.at(-1)!);
    for (const y of ys) this.line(xs[0]!, y, xs.at(-1)!, y);
    return this;
  }

  /** A picture of one grey dot, stretched over a box. */
  picture(x: number, y: number, width: number, height: number): this {
    this.operations.push(`q ${width} 0 0 ${height} ${x} ${HEIGHT - y - height} cm /Im1 Do Q`);
    return this;
  }

  raw(operation: string): this {
    this.operations.push(operation);
    return this;
  }
}

const WIDTH = 595;
const HEIGHT = 842;

/** Brackets and backslashes are escaped; characters above ASCII become WinAnsi's octal codes. */
const escape = (text: string): string =>
  text
    .replaceAll(/[\\()]/g, (c) => `\\${c}`)
    .replaceAll(/[^ -~]/g, (c) => `\\${winAnsi(c).toString(8).padStart(3, '0')}`);

const SPECIAL: Record<string, number> = { '–': 0x96, '•': 0x95, '”': 0x94, '…': 0x85 };
const winAnsi = (c: string): number => SPECIAL[c] ?? c.charCodeAt(0);

/** Extra entries for the file: an encryption dictionary, other objects, another page tree. */
export interface PdfExtras {
  trailer?: string;
  pages?: string;
  info?: string;
}

/** A PDF of the drawn pages. */
export function makePdf(pages: readonly PageDrawing[], extras: PdfExtras = {}): Uint8Array {
  const kids = pages.map((_, i) => `${10 + i * 2} 0 R`).join(' ');
  const objects = new Map<number, string>([
    [1, '<< /Type /Catalog /Pages 2 0 R >>'],
    [2, extras.pages ?? `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`],
    [3, font('Helvetica')],
    [4, font('Helvetica-Bold')],
    [
      5,
      stream(
        '/Type /XObject /Subtype /Image /Width 2 /Height 2 /BitsPerComponent 8 /ColorSpace /DeviceGray',
        'abcd',
      ),
    ],
    [6, extras.info ?? '<< /Producer (test) >>'],
  ]);
  pages.forEach((page, i) => {
    const resources = '<< /Font << /F1 3 0 R /F2 4 0 R >> /XObject << /Im1 5 0 R >> >>';
    objects.set(
      10 + i * 2,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Resources ${resources} /Contents ${11 + i * 2} 0 R >>`,
    );
    objects.set(11 + i * 2, stream('', page.operations.join('\n')));
  });
  return assemble(objects, extras.trailer ?? '');
}

const font = (name: string): string =>
  `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;

const stream = (dictionary: string, data: string): string =>
  `<< ${dictionary} /Length ${data.length} >>\nstream\n${data}\nendstream`;

function assemble(objects: ReadonlyMap<number, string>, trailer: string): Uint8Array {
  let text = '%PDF-1.7\n';
  const offsets = new Map<number, number>();
  for (const [number, body] of objects) {
    offsets.set(number, text.length);
    text += `${number} 0 obj\n${body}\nendobj\n`;
  }
  const size = Math.max(...objects.keys()) + 1;
  const start = text.length;
  text += `xref\n0 ${size}\n`;
  for (let i = 0; i < size; i++) {
    const offset = offsets.get(i);
    text +=
      offset === undefined
        ? '0000000000 65535 f \n'
        : `${String(offset).padStart(10, '0')} 00000 n \n`;
  }
  text += `trailer\n<< /Size ${size} /Root 1 0 R /Info 6 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(text, 'latin1'));
}
