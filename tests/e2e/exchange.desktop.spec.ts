import { callFrom } from './call-from.ts';
import { expect, test } from './launch.ts';
import { addSamples, dropFile, goTo } from './samples.ts';

test.use({ holdsSamples: true });

test('a colleague’s locked file says what its writer has removed, and nothing goes until one says so', async ({
  page,
}) => {
  const planId = (await addSamples(page)).get(2026)!;
  const target = { planId, part: { kind: 'assignment', key: 'RF-10' } as const, anchor: null };
  const draft = { text: 'Hade fel om siffran.', visibility: 'shared' as const, target };
  const { id } = await callFrom(page, 'notes.add', draft);
  await callFrom(page, 'notes.remove', { id });
  const passphrase = 'fyra tåliga ord räcker';
  const input = { planId, notes: [], tellsRemoved: true, passphrase };
  const { fileName, bytes } = await callFrom(page, 'exchange.make', input);
  await callFrom(page, 'notes.restore', { id });

  await goTo(page, '#/anteckningar/byta');
  await dropFile(page, fileName, bytes);
  await page.getByLabel('Lösenfras för filen').fill(passphrase);
  await page.getByRole('button', { name: 'Öppna filen' }).click();
  await expect(page.getByRole('heading', { name: /^Borttagna av kollegan/ })).toBeVisible();
  expect(await callFrom(page, 'notes.list', {})).toHaveLength(1);
  await page.getByRole('button', { name: 'Ta bort den här också' }).click();
  await expect(page.getByRole('heading', { name: /^Borttagna av kollegan/ })).toHaveCount(0);
  expect(await callFrom(page, 'notes.list', {})).toEqual([]);
  await page.getByRole('button', { name: 'Ångra' }).click();
  await expect(page.getByRole('heading', { name: /^Borttagna av kollegan/ })).toBeVisible();
  expect(await callFrom(page, 'notes.list', {})).toHaveLength(1);
});
