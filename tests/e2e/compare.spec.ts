import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './axe.ts';
import { callFrom } from './call-from.ts';
import { expect, test } from './launch.ts';
import { addSamples, goTo } from './samples.ts';

test.use({ holdsSamples: true });

const rowOf = (page: Page, words: string) =>
  page.getByRole('list', { name: 'Uppdrag i båda planerna' }).locator('> li', { hasText: words });

/** Opens *Jämföra* on the sample plans of 2025 and 2026; gives their ids. */
const openCompare = async (page: Page): Promise<{ from: string; to: string }> => {
  const plans = await addSamples(page);
  const pair = { from: plans.get(2025) ?? '', to: plans.get(2026) ?? '' };
  await goTo(page, `#/jamfor/${pair.from}/${pair.to}`);
  await expect(page.getByText('lever vidare')).toBeVisible();
  return pair;
};

test('two years answer in a sentence, and every count filters the pairs', async ({
  samplePage: page,
}) => {
  await openCompare(page);
  const continued = rowOf(page, 'väntetiderna till operation vid lasaretten');
  await expect(continued).toContainText('fortsätter');
  await expect(continued.locator('del').first()).toContainText('genomföra');
  await expect(continued.locator('ins').first()).toContainText('fullfölja');
  await page.getByRole('button', { name: /akutbil/ }).click();
  await expect(rowOf(page, 'akutbil')).toBeFocused();
  const all = await page.locator('ol > li').count();
  const count = page.getByRole('button', { name: /nytt i hela planen/ });
  const expected = Number(((await count.textContent()) ?? '').replace(/\D.*/u, ''));
  await count.click();
  await expect(count).toHaveAttribute('aria-pressed', 'true');
  const rows = page.getByRole('list', { name: 'Uppdrag i båda planerna' }).locator('> li');
  await expect(rows).toHaveCount(expected);
  expect(expected).toBeLessThan(all);
  await page.getByRole('button', { name: 'Ta bort filtret nytt' }).click();
  await page.getByRole('button', { name: /^\d+ finns inte kvar, visa bara dem/ }).click();
  await expect(page.getByRole('button', { name: 'Ta bort filtret finns inte kvar' })).toBeVisible();
  await page.getByRole('button', { name: 'Ta bort filtret finns inte kvar' }).click();
  await page.getByLabel('Vad blev det av').fill('akutbil');
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText('ingen motsvarighet 2025');
  await expectAccessible(page);
});

test('a link is broken, taken back and drawn by keys, and the word is kept', async ({ start }) => {
  test.slow();
  const first = await start();
  const pair = await openCompare(first.page);
  const linked = rowOf(first.page, 'hyrpersonal').first();
  await rowOf(first.page, 'räddningstjänsten').first().click();
  await first.page.keyboard.press('b');
  await expect(first.page.getByText('är två olika uppdrag')).toBeVisible();
  await expect(rowOf(first.page, 'räddningstjänsten')).toHaveCount(2);
  await first.page.keyboard.press('Control+z');
  await expect(rowOf(first.page, 'räddningstjänsten')).toHaveCount(1);
  await expect(linked).toBeVisible();

  await rowOf(first.page, 'akutbil').click();
  await first.page.keyboard.press('l');
  const dialog = first.page.getByRole('dialog', { name: /samma sak som Nr 12/ });
  await first.page.keyboard.type('ambulanssjukvårdens');
  await expectAccessible(first.page);
  await dialog.getByRole('button', { name: /ambulanssjukvårdens placering/ }).click();
  await expect(rowOf(first.page, 'akutbil')).toContainText('Kopplat av dig');
  await first.kill();

  const second = await start();
  const comparison = await callFrom(second.page, 'compare.plans', pair);
  const drawn = comparison.assignments.find((change) => change.to?.text.includes('akutbil'));
  expect(drawn).toMatchObject({ verdict: 'same' });
  expect(drawn?.from?.text).toContain('mbulanssjukvårdens placering');
});

/** Two of the samples' years of which some pair is uncertain; which they are is the weights' matter. */
const uncertainYears = async (page: Page): Promise<{ from: string; to: string }> => {
  const plans = await addSamples(page);
  for (const [before, after] of [
    [2025, 2026],
    [2024, 2025],
    [2024, 2026],
  ] as const) {
    const pair = { from: plans.get(before) ?? '', to: plans.get(after) ?? '' };
    const { assignments } = await callFrom(page, 'compare.plans', pair);
    if (assignments.some(({ uncertain }) => uncertain)) return pair;
  }
  throw new Error('no two sample plans have an uncertain pair');
};

test('an uncertain pair is asked about, and one key answers', async ({ page }) => {
  const { from, to } = await uncertainYears(page);
  await goTo(page, `#/jamfor/${from}/${to}`);
  const question = page.getByRole('group', { name: 'Är det samma uppdrag?' });
  await expect(question).toHaveCount(1);
  const uncertain = page.getByRole('button', { name: /osäkert i hela planen/ });
  const before = Number(((await uncertain.textContent()) ?? '').replace(/\D.*/u, ''));
  await page.locator('main').focus();
  await page.keyboard.press('1');
  await expect(page.getByText('är kopplade')).toBeVisible();
  if (before === 1) await expect(question).toHaveCount(0);
  else await expect(uncertain).toHaveText(new RegExp(`^${before - 1}\\b`));
  await page.keyboard.press('Control+z');
  await expect(uncertain).toHaveText(new RegExp(`^${before}\\b`));
});

test('styrtal, budget, risks, text and the number key stand beside each other', async ({
  samplePage: page,
}) => {
  test.slow();
  const plans = await addSamples(page);
  await goTo(page, `#/jamfor/${plans.get(2024)}/${plans.get(2026)}`);
  const open = (name: string) => page.getByRole('tab', { name }).click();
  const seen: [string, string | RegExp][] = [
    ['Styrtal', 'styrtal över tre planer'],
    ['Budget', 'i planen 2026'],
    ['Risker', /risk(er)? står kvar/],
    ['Text', 'avsnitt har ändrad text'],
    ['Nummernyckel', 'Var tog nr'],
  ];
  for (const [name, words] of seen) {
    await open(name);
    await expect(page.getByText(words).first()).toBeVisible();
    await expectAccessible(page);
  }
  await page.getByLabel(/Nummer, till exempel/).fill('VF 1');
  await expect(page.getByRole('region', { name: 'Var tog numret vägen?' })).toContainText(
    'VF nr 1',
  );
  await page.getByRole('button', { name: 'Tabell' }).click();
  await expect(page.getByRole('region', { name: 'Nummernyckel i tabell' })).toBeVisible();
  await open('Styrtal');
  await page.getByRole('button', { name: 'Tabell' }).click();
  await expect(page.getByRole('columnheader', { name: 'Planen 2025' })).toBeVisible();
  await page.setViewportSize({ width: 320, height: 640 });
  for (const name of ['Uppdrag', ...seen.map(([tab]) => tab)]) {
    await open(name);
    await expectNoSidewaysScroll(page);
  }
});
