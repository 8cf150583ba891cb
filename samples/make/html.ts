import type { SampleBlock, SampleDocument } from '../content/sample-document.ts';
import { htmlText } from '../../shared/report/safe-text.ts';

/** The sample as a page to be printed: Chromium makes the PDF, with tags and an outline. */

const STYLE = `
  @page { size: A4; margin: 26mm 24mm 24mm }
  body { font: 11.5pt/1.45 'Literata Variable', Georgia, serif; color: #111 }
  h1, h2, h3 { font-family: 'Source Sans 3 Variable', Arial, sans-serif; break-after: avoid; line-height: 1.25 }
  h1 { font-size: 19pt; margin: 22pt 0 8pt } h2 { font-size: 15pt; margin: 18pt 0 6pt } h3 { font-size: 12.5pt; margin: 14pt 0 4pt }
  .cover { height: 225mm; display: flex; flex-direction: column; justify-content: center } .cover p { font-size: 15pt }
  .cover .title { font-size: 26pt; font-weight: 700; break-after: auto }
  .lead { font-weight: 600; break-after: avoid }
  table { border-collapse: collapse; width: 100%; font-size: 10pt; margin: 8pt 0 14pt } tr { break-inside: avoid }
  th, td { border: 0.6pt solid #555; padding: 3pt 5pt; text-align: left; vertical-align: top } th { background: #eee }
  td.figure { text-align: right; white-space: nowrap } caption { text-align: left; font-weight: 600; padding: 4pt 0 }
  .picture { border: 0.6pt solid #777; background: #ddd; height: 45mm; margin: 10pt 0 }
  .toc p { margin: 2pt 0 } .break { break-before: page }
`;

const row = (cells: readonly string[], tag: 'th' | 'td'): string =>
  `<tr>${cells
    .map(
      (cell, index) =>
        `<${tag}${tag === 'td' && index > 0 ? ' class="figure"' : ''}>${htmlText(cell)}</${tag}>`,
    )
    .join('')}</tr>`;

function budgetTable(block: Extract<SampleBlock, { kind: 'budget' }>): string {
  const groups = block.groups
    ? `<tr><th></th>${block.groups.map((group) => `<th colspan="${group.span}">${htmlText(group.text)}</th>`).join('')}</tr>`
    : '';
  const head = `<thead>${groups}${row(['', ...block.header], 'th')}</thead>`;
  const body = `<tbody>${block.rows.map((cells) => row(cells, 'td')).join('')}</tbody>`;
  const footnote = block.footnote ? `<p>${htmlText(block.footnote)}</p>` : '';
  return `<table><caption>${htmlText(block.caption)}</caption>${head}${body}</table>${footnote}`;
}

/** Areas and risks span the rows of their measures, as Word tables of this kind do. */
function riskTable(block: Extract<SampleBlock, { kind: 'risks' }>): string {
  const rows = block.rows.map(({ area, risk, measures }) =>
    measures
      .map((measure, index) => {
        const spans = `<td rowspan="${measures.length}">${htmlText(area)}</td><td rowspan="${measures.length}">${htmlText(risk)}</td>`;
        return `<tr>${index === 0 ? spans : ''}<td>${htmlText(measure)}</td></tr>`;
      })
      .join(''),
  );
  return `<table><thead>${row(block.header, 'th')}</thead><tbody>${rows.join('')}</tbody></table>`;
}

function blockHtml(block: SampleBlock): string {
  switch (block.kind) {
    case 'heading': {
      const number = block.number ? `${block.number} ` : '';
      return `<h${block.level}>${number}${htmlText(block.text)}</h${block.level}>`;
    }
    case 'goal':
      return `<h3>${htmlText(`${block.label}: ${block.title}`)}</h3>`;
    case 'text':
      return `<p>${htmlText(block.text)}</p>`;
    case 'lead':
      return `<p class="lead">${htmlText(block.text)}</p>`;
    case 'bullets':
      return `<ul>${block.items.map((item) => `<li>${htmlText(item)}</li>`).join('')}</ul>`;
    case 'assignment':
      return `<p>${htmlText(`${block.label} ${block.text}`)}</p>`;
    case 'indicators': {
      const rows = block.header.length === 1 ? block.rows.map(([first]) => [first]) : block.rows;
      return `<table><thead>${row(block.header, 'th')}</thead><tbody>${rows.map((cells) => row(cells, 'td')).join('')}</tbody></table>`;
    }
    case 'budget':
      return budgetTable(block);
    case 'risks':
      return riskTable(block);
    case 'picture':
      return `<div class="picture" role="img" aria-label="${htmlText(block.description)}"></div>`;
  }
}

function front(document: SampleDocument): string {
  if (document.kind === 'tjänsteskrivelse')
    return `<p>${htmlText(document.organization)}</p><p><b>Tjänsteskrivelse</b></p><p>Organ<br>${htmlText(document.organ)}</p><h1>${htmlText(document.title)}</h1>`;
  const contents = document.blocks
    .filter((block) => block.kind === 'heading' && block.level < 3)
    .map(
      (block) =>
        `<p>${htmlText(block.kind === 'heading' ? `${block.number ?? ''} ${block.text}` : '')}</p>`,
    );
  return `<div class="cover"><p>${htmlText(document.organization)}</p><p class="title">${htmlText(document.title)}</p><p>${htmlText(document.organ)}</p></div><div class="toc break"><p><b>Innehåll</b></p>${contents.join('')}</div><div class="break"></div>`;
}

/** A whole page; `fontCss` holds the fonts so that nothing is fetched. */
export function sampleHtml(document: SampleDocument, fontCss: string): string {
  return `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>${htmlText(`${document.organ}, ${document.title}`)}</title><style>${fontCss}${STYLE}</style></head><body>${front(document)}${document.blocks.map(blockHtml).join('\n')}</body></html>`;
}
