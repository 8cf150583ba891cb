import { expectAccessible } from './axe.ts';
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

test('all notes are chosen or none with one key, to give and to take in, and never a private one', async ({
  page,
}) => {
  const planId = (await addSamples(page)).get(2026)!;
  const target = { planId, part: { kind: 'assignment', key: 'RF-10' } as const, anchor: null };
  const visible = ['shared', 'minutes', 'private'] as const;
  const ids: string[] = [];
  for (const visibility of visible) {
    const draft = { text: `Vem betalar, ${visibility}?`, visibility, target };
    ids.push((await callFrom(page, 'notes.add', draft)).id);
  }
  await goTo(page, '#/anteckningar/byta');
  await page.getByRole('combobox', { name: 'Plan' }).selectOption(planId);
  const all = page.getByRole('checkbox', { name: /^Välj alla/ });
  await expect(page.getByText('1 av 2 valda')).toBeVisible();
  await expect(all).toHaveJSProperty('indeterminate', true);
  await all.press('Space');
  await expect(page.getByText('2 av 2 valda')).toBeVisible();
  await expect(all).toBeChecked();
  await page.getByRole('button', { name: 'Visa 1 privat' }).click();
  await expect(page.getByRole('checkbox', { name: /private/ })).not.toBeChecked();
  await expectAccessible(page);
  await all.press('Space');
  await expect(page.getByText('0 av 2 valda')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Spara filen' })).toBeDisabled();

  const input = { planId, notes: ids.slice(0, 2), tellsRemoved: false };
  const { fileName, bytes } = await callFrom(page, 'exchange.make', input);
  // By other ids they are notes that nobody has here.
  const text = ids.reduce(
    (file, id) => file.replaceAll(id, crypto.randomUUID()),
    new TextDecoder().decode(bytes),
  );
  await dropFile(page, fileName, new TextEncoder().encode(text));
  await expect(page.getByRole('button', { name: 'Ta in 2 anteckningar' })).toBeVisible();
  await all.press('Space');
  await expect(page.getByText('0 av 2 valda')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Inget är valt' })).toBeDisabled();
  await page.getByRole('checkbox', { name: /^Ta in .*minutes/ }).press('Space');
  await expect(all).toHaveJSProperty('indeterminate', true);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Ta in 1 anteckning' }).click();
  await expect(page.getByText(/^1 anteckning från .* är intagen/).first()).toBeVisible();
  const texts = (await callFrom(page, 'notes.list', {})).map((note) => note.text);
  expect(texts.filter((it) => it.includes('minutes'))).toHaveLength(2);
  expect(texts.filter((it) => it.includes('shared'))).toHaveLength(1);
});
