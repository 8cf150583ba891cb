import { expect, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { PlanSummary } from '../../shared/contract/contract.ts';
import { callFrom } from './call-from.ts';

const folder = path.resolve(import.meta.dirname, '..', '..', 'samples', 'files');

/** A sample file's bytes. */
export const sampleBytes = (name: string): Uint8Array => readFileSync(path.join(folder, name));

/**
 * The board's sample plans: their ids by year. Takes them in first where the store is empty, which
 * `test.use({ holdsSamples: true })` saves the time of.
 */
export const addSamples = async (page: Page): Promise<Map<number | null, string>> => {
  let plans = await callFrom(page, 'plans.list', {});
  if (plans.length === 0) {
    await callFrom(page, 'plans.addSamples', {});
    await page.reload();
    plans = await callFrom(page, 'plans.list', {});
  }
  const boards = plans.filter(
    (p: PlanSummary) => p.organ === 'Vårdnämnden' && p.kind === 'verksamhetsplan',
  );
  expect(boards).toHaveLength(3);
  return new Map(boards.map((plan) => [plan.year, plan.id]));
};

/** Drops a file on the window, as from the desktop. */
export const dropFile = async (page: Page, name: string, bytes: Uint8Array): Promise<void> => {
  // the window takes files once it stands
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  const transfer = await page.evaluateHandle(
    ([fileName, content]) => {
      const data = new DataTransfer();
      data.items.add(
        new File([Uint8Array.from(atob(content), (it) => it.charCodeAt(0))], fileName),
      );
      return data;
    },
    [name, Buffer.from(bytes).toString('base64')] as const,
  );
  await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer });
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
};

/** Frames in a row without anything awaited: an answer may lead to the next question. */
const FRAMES_AT_REST = 4;

/** Waits until the place on screen has what it asked for, as one who looks before pressing a key. */
export const atRest = (page: Page): Promise<void> =>
  page.evaluate(async (wanted) => {
    for (let quiet = 0; quiet < wanted; quiet += 1) {
      await new Promise(requestAnimationFrame);
      const isBusy =
        document.querySelector('main') === null ||
        document.querySelector('[aria-busy="true"]') !== null;
      if (isBusy) quiet = -1;
    }
  }, FRAMES_AT_REST);

/** Goes to an address of the window, and waits until the place stands. */
export const goTo = async (page: Page, hash: string): Promise<void> => {
  await page.evaluate((address) => {
    window.location.hash = address;
  }, hash);
  await atRest(page);
};
