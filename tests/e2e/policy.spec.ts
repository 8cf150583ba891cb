import { tryToReach } from './hostile-page.ts';
import { expect, test } from './launch.ts';

/** What the page's own policy must refuse, whatever else would stop the request further out. */
const REFUSED = [
  'connect-src',
  'font-src',
  'form-action',
  'frame-src',
  'img-src',
  'media-src',
  'object-src',
  'script-src-elem',
  'style-src-elem',
];

test("the page's own policy refuses every way out", async ({ start }) => {
  const { page } = await start();
  await page.evaluate(() => {
    const seen = new Set<string>();
    document.addEventListener('securitypolicyviolation', (event) =>
      seen.add(event.effectiveDirective),
    );
    Object.assign(window, { seenViolations: seen });
  });
  await page.evaluate(tryToReach, 'http://localhost:9');
  const seen = await page.evaluate(() => [
    ...(window as unknown as { seenViolations: Set<string> }).seenViolations,
  ]);
  expect(seen.filter((directive) => REFUSED.includes(directive)).sort()).toEqual(REFUSED);
});
