import { htmlText } from '../../shared/report/safe-text.ts';
import type { Block, Cell, ContentsEntry, InventedPlan, Table } from './plan-content.ts';

/** How a plan is set for print. */
export type PrintLook = {
  readonly font: string;
  readonly size: number;
  /** As CSS has it: 'A4', 'letter', '210mm 240mm'. */
  readonly page: string;
  readonly hyphenates: boolean;
  readonly isTagged: boolean;
  /** Lines at the top and the foot of each page. */
  readonly head: (plan: InventedPlan) => readonly string[];
  readonly foot: (plan: InventedPlan) => readonly string[];
  /** Whether figures stand to the right in their cells. */
  readonly isRightAligned: boolean;
  /** More rules of style, for what only one look has. */
  readonly style?: string;
};

const style = (look: PrintLook): string => `
  @page { size: ${look.page}; margin: 24mm 20mm 22mm } @page side { size: A4 landscape }
  body { font: ${look.size}pt/1.35 ${look.font}; margin: 0; ${look.hyphenates ? 'hyphens: auto;' : ''} }
  h1 { font-size: 1.7em } h2 { font-size: 1.35em } h3 { font-size: 1.15em } h1, h2, h3 { break-after: avoid; margin: 1em 0 .3em }
  p { margin: 0 0 .6em } .turned { page: side } .columns { columns: 2; column-gap: 8mm }
  table { border-collapse: collapse; width: 100%; table-layout: fixed; font-size: .88em; margin: .4em 0 1em }
  th, td { text-align: left; vertical-align: top; padding: 2pt 4pt; overflow-wrap: break-word } .ruled th, .ruled td { border: .6pt solid #444 }
  .lines tr { border-bottom: .5pt solid #777 } .lines thead tr:last-child { border-bottom: 1.2pt solid #000 }
  .right td.figure { text-align: right } caption { text-align: left; font-weight: bold; padding: 3pt 0 }
  .zebra thead th { background: #2c5a7a; color: #fff } .zebra tbody tr:nth-child(even) { background: #e4ecf4 }
  .upward { writing-mode: vertical-rl; transform: rotate(180deg); white-space: nowrap; text-align: left } td p, li p { margin: 0 }
  .box { float: right; width: 56mm; margin: 0 0 3mm 5mm; padding: 3mm; background: #eef3e6; font-size: .9em }
  .contents div { display: flex; margin: 2pt 0 } .contents i { flex: 1; overflow: hidden; white-space: nowrap; direction: rtl; font-style: normal } .note { font-size: .75em }
  .apart thead { display: table-row-group } ol, ul { padding-left: 8mm } ol { list-style: none } ol li { text-indent: -6mm; padding-left: 6mm }
  ${look.style ?? ''}
`;

function cellHtml(cell: Cell, tag: 'th' | 'td'): string {
  const isFigure = tag === 'td' && /^[-−–(]?\s?[\d ,]*\s?%?\)?$/u.test(cell.text);
  const spans = `${cell.span ? ` colspan="${cell.span}"` : ''}${cell.rows ? ` rowspan="${cell.rows}"` : ''}`;
  const [first = '', ...more] = cell.text.split('\n').map((text) => htmlText(text));
  const inside =
    more.length === 0 ? first : [first, ...more].map((text) => `<p>${text}</p>`).join('');
  const turned = cell.isTurned ? `<div class="upward">${inside}</div>` : inside;
  return `<${tag}${isFigure ? ' class="figure"' : ''}${spans}>${turned}</${tag}>`;
}

function tableHtml(block: Table, look: PrintLook): string {
  const sum = block.widths.reduce((total, width) => total + width, 0);
  const columns = block.widths
    .map((width) => `<col style="width:${((100 * width) / sum).toFixed(2)}%">`)
    .join('');
  const rows = (given: Table['head'], tag: 'th' | 'td') =>
    given.map((cells) => `<tr>${cells.map((cell) => cellHtml(cell, tag)).join('')}</tr>`).join('');
  const names = [block.look, block.repeats ? '' : 'apart', look.isRightAligned ? 'right' : ''];
  const caption = block.caption ? `<caption>${htmlText(block.caption)}</caption>` : '';
  const table = `<table class="${names.join(' ')}">${caption}<colgroup>${columns}</colgroup><thead>${rows(block.head, 'th')}</thead><tbody>${rows(block.body, 'td')}</tbody></table>`;
  return block.isNested
    ? `<table class="ruled"><tbody><tr><td>${table}</td></tr></tbody></table>`
    : table;
}

function listHtml(block: Extract<Block, { kind: 'list' }>): string {
  const isNumbered = block.format.includes('%');
  const items = block.items.map((item, index) => {
    const number = block.start + index;
    const mark = block.format
      .replace('%1', String(number))
      .replace('%a', String.fromCharCode(96 + number));
    const [first = '', ...more] = item.split('\n');
    const rest = more.map((text) => `<p>${htmlText(text)}</p>`).join('');
    return `<li>${htmlText((isNumbered ? `${mark} ` : '') + first)}${rest}</li>`;
  });
  return isNumbered ? `<ol>${items.join('')}</ol>` : `<ul>${items.join('')}</ul>`;
}

const richHtml = (text: string): string =>
  text
    .split('**')
    .map((part, index) => (index % 2 === 1 ? `<b>${htmlText(part)}</b>` : htmlText(part)))
    .join('');

const entryHtml = (entry: ContentsEntry): string =>
  `<div style="padding-left: ${(entry.level - 1) * 6}mm"><span>${htmlText(entry.text)}</span><i>${'.'.repeat(200)}</i><span>${entry.page}</span></div>`;

function blockHtml(block: Block, look: PrintLook): string {
  switch (block.kind) {
    case 'heading': {
      const number = block.number ? `${block.number} ` : '';
      return `<h${block.level}>${htmlText(number + block.text)}</h${block.level}>`;
    }
    case 'text':
      return `<p>${block.isBold ? `<b>${htmlText(block.text)}</b>` : htmlText(block.text)}</p>`;
    case 'list':
      return listHtml(block);
    case 'table':
      return tableHtml(block, look);
    case 'rich':
      return `<p>${richHtml(block.text)}</p>`;
    case 'noted':
      return `<p>${htmlText(block.text)}<sup>1</sup></p><p class="note"><sup>1</sup> ${htmlText(block.note)}</p>`;
    case 'contents':
      return `<div class="contents" style="break-after: page"><p><b>Innehåll</b></p>${block.entries.map(entryHtml).join('')}</div>`;
    case 'picture':
      return `<figure><svg role="img" aria-label="${htmlText(block.description)}" width="300" height="90"><rect width="300" height="90" fill="#ccd"/></svg>${block.caption ? `<figcaption>${htmlText(block.caption)}</figcaption>` : ''}</figure>`;
    case 'aside':
      return `<div class="box">${block.blocks.map((inner) => blockHtml(inner, look)).join('')}</div>`;
    case 'turned':
    case 'columns':
      return `<div class="${block.kind}">${block.blocks.map((inner) => blockHtml(inner, look)).join('')}</div>`;
  }
}

/** The plan as a page to be printed. */
export function toHtml(plan: InventedPlan, look: PrintLook): string {
  const front = `<div style="break-after: page; padding-top: 60mm"><p>${htmlText(plan.organization)}</p><p style="font-size: 2em"><b>${htmlText(plan.title)}</b></p><p>${htmlText(plan.organ)}</p></div>`;
  return `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>${htmlText(plan.title)}</title><style>${style(look)}</style></head><body>${front}${plan.blocks.map((block) => blockHtml(block, look)).join('\n')}</body></html>`;
}
