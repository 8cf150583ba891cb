import type { Page } from '@playwright/test';
import { callFrom } from './call-from.ts';
import { expect, test } from './launch.ts';
import { goTo } from './samples.ts';

const LINES = 25;
/** What is promised: nothing typed is longer than this from the disk. */
const PROMISED_MS = 2000;

const wordsOf = (line: number): string => `Rad ${String(line).padStart(2, '0')} om tolkning`;

interface Typed {
  at: number;
  /** The line as it was when the letter had been typed. */
  text: string;
}

const isKept = (notes: readonly { text: string }[], { text }: Typed): boolean =>
  notes.some((note) => note.text.startsWith(text));

/** How old the oldest letter was that the kill took. */
const lossOf = (
  typed: readonly Typed[],
  notes: readonly { text: string }[],
  at: number,
): string => {
  const [oldest] = typed.filter((it) => !isKept(notes, it));
  return `${notes.length} rader, ${oldest ? at - oldest.at : 0} ms skrivande förlorat`;
};

/** Writes down when each letter had been typed; ends quietly when the window is gone. */
async function typeLines(page: Page, typed: Typed[]): Promise<void> {
  try {
    for (let line = 1; line <= LINES; line++) {
      let text = '';
      for (const letter of wordsOf(line)) {
        await page.keyboard.press(letter === ' ' ? 'Space' : letter);
        text += letter;
        typed.push({ at: Date.now(), text });
      }
      await page.keyboard.press('Enter');
    }
  } catch {
    // The process was killed: that is the test.
  }
}

test('25 lines by keyboard: a kill at any moment costs two seconds of typing at most', async ({
  start,
}) => {
  const first = await start();
  const { id } = await callFrom(first.page, 'meetings.add', { title: 'Möte', date: '2026-01-20' });
  await goTo(first.page, `#/moten/${id}/lage`);
  await first.page.getByLabel('Anteckning i ärendet').waitFor();
  const typed: Typed[] = [];
  const typing = typeLines(first.page, typed);
  await first.page.waitForTimeout(PROMISED_MS + Math.random() * 2000);
  const killedAt = Date.now();
  await first.kill();
  await typing;

  const second = await start();
  const notes = await callFrom(second.page, 'notes.list', { meetingId: id });
  const promised = typed.filter((it) => it.at <= killedAt - PROMISED_MS);
  const lost = promised.filter((it) => !isKept(notes, it));
  expect(lost).toEqual([]);
  expect(new Set(notes.map((note) => note.text)).size).toBe(notes.length);
  test.info().annotations.push({
    type: 'kill',
    description: lossOf(typed, notes, killedAt),
  });
});
