import { chromium } from '@playwright/test';
import { htmlText } from '../../shared/report/safe-text.ts';
import type { InventedPlan } from './plan-content.ts';
import { toHtml } from './to-html.ts';
import type { PrintLook } from './to-html.ts';

const edge = (lines: readonly string[]): string =>
  `<div style="font: 8pt sans-serif; width: 100%; padding: 0 20mm">${lines
    .map((line) =>
      htmlText(line)
        .replace('{sida}', '<span class="pageNumber"></span>')
        .replace('{av}', '<span class="totalPages"></span>'),
    )
    .join('<br>')}</div>`;

/** Prints the plans, each in its look, with one browser. */
export async function toPdfs(
  jobs: readonly { plan: InventedPlan; look: PrintLook }[],
): Promise<Uint8Array[]> {
  const browser = await chromium.launch({
    executablePath: process.env['BEREDD_BROWSER'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage();
    const all: Uint8Array[] = [];
    for (const { plan, look } of jobs) {
      await page.setContent(toHtml(plan, look));
      const pdf = await page.pdf({
        preferCSSPageSize: true,
        tagged: look.isTagged,
        outline: look.isTagged,
        displayHeaderFooter: true,
        headerTemplate: edge(look.head(plan)),
        footerTemplate: edge(look.foot(plan)),
      });
      all.push(new Uint8Array(pdf));
    }
    return all;
  } finally {
    await browser.close();
  }
}
