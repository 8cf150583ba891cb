import { expect, test } from './launch.ts';
import { addSamples, goTo } from './samples.ts';

test.use({ holdsSamples: true });

test('a dark window prints black on white, whole, and says which plan', async ({
  samplePage: page,
}) => {
  const plans = await addSamples(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await goTo(page, `#/uppdrag/${plans.get(2026)}`);
  const cells = page.getByRole('gridcell', { name: /^Att / });
  await cells.first().waitFor();
  const howManyAreCut = () =>
    cells.evaluateAll(
      (all) =>
        all.filter((cell) =>
          [cell, ...cell.querySelectorAll('div')].some((it) => it.scrollWidth > it.clientWidth),
        ).length,
    );
  expect(await howManyAreCut()).toBeGreaterThan(0);

  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(page.getByText(/^Vårdnämnden 2026 · Utskrivet \d/)).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Platser' })).toHaveCount(0);
  expect(await howManyAreCut()).toBe(0);
  const colours = await page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.body);
    return [color, backgroundColor];
  });
  expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
