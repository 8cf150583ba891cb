import { expect, type Locator, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { RunningApp } from './running-app.ts';
import { dropFile, goTo } from './samples.ts';

/** The documents and words of one telling of the main job; the story is the same for all. */
export interface MainJob {
  older: string;
  newer: string;
  folder: string;
  /** What the reading of the newer one says it found. */
  counts: RegExp;
  /** What one types to find the assignment, and its key and name. */
  search: string;
  key: string;
  name: string;
  /** What stands under it ('Nr 11 i planen för 2025'), and a word added and a word taken away. */
  continues: string;
  added: string;
  removed: string;
  /** Words of the assignment that are marked for a note. */
  marked: string;
}

const ON_ASSIGNMENT = 'Vem svarar för att det blir av?';
const ON_WORDS = 'Gäller det hela området?';
const MINUTES = ['Två team är i gång.', 'Återkommer i januari.'];
const PRIVATE = 'Fråga kollegan om budgeten.';

/** Marks words in an element, as with the mouse. */
const mark = (element: Locator, words: string): Promise<void> =>
  element.evaluate((root, wanted) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const at = text.textContent?.indexOf(wanted) ?? -1;
      if (at >= 0) window.getSelection()?.setBaseAndExtent(text, at, text, at + wanted.length);
    }
  }, words);

async function takeIn(page: Page, { folder, older, newer, counts }: MainJob): Promise<void> {
  const said = page.getByRole('status', { name: 'Inläsning' });
  await dropFile(page, older, readFileSync(path.join(folder, older)));
  await expect(said).toContainText('Inläst');
  await dropFile(page, newer, readFileSync(path.join(folder, newer)));
  await expect(said).toContainText(counts);
}

async function findAssignment(page: Page, job: MainJob): Promise<Locator> {
  await page.getByRole('navigation', { name: 'Platser' }).waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Sök i planer och anteckningar' }).fill(job.search);
  const ofPlan = page.getByRole('group', { name: /2026/ });
  await ofPlan
    .getByRole('option', { name: new RegExp(`^${job.name}`) })
    .first()
    .click();
  const card = page.locator(`[data-assignment="${job.key}"]`);
  await expect(card).toBeInViewport();
  return card;
}

async function annotate(page: Page, card: Locator, job: MainJob): Promise<void> {
  await expect(card).toContainText(job.continues);
  await expect(card.locator('ins').first()).toContainText(job.added);
  await expect(card.locator('del').first()).toContainText(job.removed);
  const notes = page.getByRole('article', { name: 'Anteckning' });
  await page.keyboard.press('a');
  await page.keyboard.type(ON_ASSIGNMENT);
  await page.keyboard.press('Escape');
  await expect(notes.filter({ hasText: ON_ASSIGNMENT })).toBeVisible();
  await mark(card, job.marked);
  await page.keyboard.press('a');
  await page.keyboard.type(ON_WORDS);
  await page.keyboard.press('Escape');
  await expect(card.locator('mark')).toHaveText(job.marked);
}

/** A meeting with three lines by keyboard alone, the last one private; gives its address. */
async function holdMeeting(page: Page): Promise<string> {
  const { keyboard } = page;
  await goTo(page, '#/moten');
  await page.getByRole('button', { name: /Nytt möte/ }).waitFor();
  await keyboard.press('n');
  await keyboard.type('Beredningen sammanträder');
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Beredningen sammanträder' })).toBeVisible();
  await page.locator('main').focus();
  await keyboard.press('m');
  await expect(page.getByLabel('Anteckning i ärendet')).toBeFocused();
  const feed = page.getByRole('list', { name: 'Antecknat i ärendet' });
  for (const words of MINUTES) {
    await keyboard.type(words);
    await keyboard.press('Enter');
    await expect(feed).toContainText(words);
  }
  await keyboard.press('F6');
  await keyboard.press('F6');
  await keyboard.type(PRIVATE);
  await keyboard.press('Enter');
  await expect(feed.getByText('Privat')).toBeVisible();
  return page.evaluate(() => window.location.hash);
}

/** Opens the Word file again, apart from what wrote it, and reads its text. */
function wordText(file: string): string {
  const body = strFromU8(unzipSync(readFileSync(file))['word/document.xml']!);
  return body.replaceAll('</w:p>', '\n').replaceAll(/<[^>]+>/g, '');
}

async function checkExport(page: Page, save: (press: () => Promise<void>) => Promise<string>) {
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Mötesanteckningar/ }).click();
  await expect(page.getByRole('region', { name: 'Vad lämnar datorn' })).toContainText(
    'Ingen privat anteckning följer med. 1 hålls kvar här.',
  );
  const file = await save(() => page.getByRole('button', { name: /^Spara som/ }).click());
  const text = wordText(file);
  for (const words of MINUTES) expect(text).toContain(words);
  expect(text).not.toContain(PRIVATE);
  expect(strFromU8(unzipSync(readFileSync(file))['word/document.xml']!)).toContain('"Title"');
}

async function checkAllIsThere(page: Page, job: MainJob, meeting: string): Promise<void> {
  // it opens where one left it, which may be Mötesläget: that fills the window
  await page.getByRole('main').waitFor();
  await goTo(page, '#/planer');
  const card = await findAssignment(page, job);
  await expect(card.locator('mark')).toHaveText(job.marked);
  const notes = page.getByRole('article', { name: 'Anteckning' });
  for (const words of [ON_ASSIGNMENT, ON_WORDS])
    await expect(notes.filter({ hasText: words })).toBeVisible();
  await goTo(page, meeting);
  const feed = page.getByRole('list', { name: 'Antecknat i ärendet' });
  for (const words of [...MINUTES, PRIVATE]) await expect(feed).toContainText(words);
}

/** How a shell hands over a saved file: presses, and gives the file's path. */
export type Save = (app: RunningApp, press: () => Promise<void>) => Promise<string>;

/**
 * The main job from end to end: two plans are dropped, the matter is found and annotated, a meeting
 * is held by keyboard, the minutes leave as a Word file without the private line, the process is
 * killed, and all is there again.
 */
export async function tellMainJob(
  start: () => Promise<RunningApp>,
  job: MainJob,
  save: Save,
): Promise<void> {
  const first = await start();
  const { page } = first;
  await takeIn(page, job);
  const card = await findAssignment(page, job);
  await annotate(page, card, job);
  const meeting = await holdMeeting(page);
  await checkExport(page, (press) => save(first, press));
  await first.kill();
  const second = await start();
  await checkAllIsThere(second.page, job, meeting);
}
