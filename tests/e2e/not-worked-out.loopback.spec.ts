import type { Page } from '@playwright/test';
import type { Result } from '../../shared/contract/call.ts';
import { decodeWire, encodeWire } from '../../shared/contract/wire.ts';
import { expectAccessible, expectNoSidewaysScroll } from './axe.ts';
import { callFrom } from './call-from.ts';
import { expect, test } from './launch.ts';
import { addSamples, goTo } from './samples.ts';

test.use({ holdsSamples: true });

/** What the window says, said of something that nobody has worked out. */
const unknown = <T extends object>(it: T): T => ({ ...it, partStatus: 'unknown' });

/** What the backend answers where a comparison was given up. */
const GIVEN_UP: Record<string, (answer: never) => unknown> = {
  'notes.list': (all: object[]) => all.map(unknown),
  'statuses.list': (all: object[]) => all.map(unknown),
  'notes.overview': (all: { note: object }[]) =>
    all.map((it) => ({ note: unknown(it.note), where: '', about: '', order: null })),
};

/** The window on a backend that gave up comparing, until it is asked to try again. */
async function giveUpComparing(page: Page): Promise<void> {
  let isGivenUp = true;
  const notes = (await callFrom(page, 'notes.list', {})).map(unknown);
  const from = (await page.evaluate(() => location.origin)) + '/call';
  await page.route(from, async (route) => {
    const { name } = decodeWire(route.request().postData() ?? '') as { name: string };
    if (name === 'thoughts.retry') isGivenUp = false;
    const response = await route.fetch();
    const said = decodeWire(await response.text()) as Result<never>;
    const as = name === 'notes.unknown' ? () => notes : GIVEN_UP[name];
    if (!isGivenUp || !as || !said.ok) return route.fulfill({ response });
    return route.fulfill({ response, body: encodeWire({ ok: true, value: as(said.value) }) });
  });
}

test('a note whose place is not worked out is not called lost, and one can try again', async ({
  page,
}) => {
  const planId = (await addSamples(page)).get(2026)!;
  const { plan } = await callFrom(page, 'plans.get', { planId });
  const { key } = plan.assignments[0]!;
  const part = { kind: 'assignment' as const, key };
  await callFrom(page, 'notes.add', {
    text: 'Vad kostar det?',
    target: { planId, part, anchor: null },
  });
  await callFrom(page, 'statuses.add', {
    planId,
    key,
    status: 'ongoing',
    source: 'other',
    asOf: '2026-03-03',
  });
  await giveUpComparing(page);
  const line = page.getByText('Var den här anteckningen hör hemma är inte uträknat än.');
  const note = page.getByRole('article', { name: /^Anteckning/ });

  for (const place of ['#/anteckningar', '#/att-placera', `#/las/${planId}`]) {
    await goTo(page, place);
    await expect(line).toBeVisible();
    await expect(page.getByText('finns inte kvar')).toHaveCount(0);
    await expect(page.getByText('har sin plats')).toHaveCount(0);
    await expectAccessible(page);
    await page.setViewportSize({ width: 320, height: 640 });
    await expectNoSidewaysScroll(page);
    await page.setViewportSize({ width: 1280, height: 720 });
  }
  const group = page.getByRole('region', { name: 'Inte uträknat än var de hör hemma' });
  await expect(group.getByText('Vad kostar det?', { exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Att placera' })).toHaveCount(0);

  await goTo(page, `#/uppdrag/${planId}`);
  const statuses = page.getByRole('region', { name: /^Status som det inte är uträknat/ });
  await expect(statuses).toContainText('Pågår');
  await expectAccessible(page);

  await goTo(page, `#/las/${planId}`);
  await group.getByRole('button', { name: 'Försök igen' }).press('Enter');
  await expect(line).toHaveCount(0);
  await expect(note.getByText('Vad kostar det?', { exact: true })).toBeVisible();
  await goTo(page, `#/uppdrag/${planId}`);
  await expect(statuses).toHaveCount(0);
  await page.unrouteAll({ behavior: 'wait' });
});
