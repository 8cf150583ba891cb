import { HTML_STYLE, HTML_STYLE_HASH } from './html-style.ts';
import type { Report } from './report.ts';
import { htmlText } from './safe-text.ts';
import { reportHtml } from './write-html.ts';

/** Nothing is fetched, run or sent, whatever the text says; the one style sheet is known by its hash. */
const POLICY = `default-src 'none'; style-src 'sha256-${HTML_STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

/** Each table in a frame of its own, which scrolls where the screen is narrower. A text's own signs are escaped. */
const framedTables = (html: string): string =>
  html.replaceAll('<table>', '<div class="table"><table>').replaceAll('</table>', '</table></div>');

/** The document as one file for any browser: no script, no address, its style within. */
export function reportHtmlFile(report: Report): string {
  const meta = (name: string, content: string) =>
    content === '' ? '' : `<meta name="${name}" content="${htmlText(content)}">\n`;
  return `<!doctype html>
<html lang="${report.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
${meta('author', report.author)}${meta('description', report.subject)}<title>${htmlText(report.title)}</title>
<style>${HTML_STYLE}</style>
</head>
<body>
<main>
${framedTables(reportHtml(report))}
</main>
</body>
</html>
`;
}
