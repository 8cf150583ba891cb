import type { Page } from '@playwright/test';
import { launchLoopback } from '../e2e/loopback.ts';
import { createRandom } from '../fuzz/random.ts';
import { makeStore, type MadeStore } from './made-store.ts';
import { percentile } from './measure.ts';
import { ms, type Row } from './row.ts';

const WORDS = 20;
/** Letters of each word: what one types before one looks. */
const LETTERS = 5;
/** A quick typist's pause between two letters. */
const PAUSE_MS = 120;
/** The first hit stands on screen this soon after the keystroke. */
const GOAL_MS = 100;

const wordsFrom = ({ words }: MadeStore): string[] => {
  const random = createRandom(9);
  const plain = words.filter((word) => /^[a-z]+$/u.test(word) && word.length > LETTERS);
  return Array.from({ length: WORDS }, () => random.pick(plain));
};

/** In the window: from a keystroke to the frame that shows a hit on what is typed then. */
async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { times });
    // What is typed before it had any hit is left out: nothing came that could be timed.
    let before: MutationObserver | null = null;
    document.addEventListener(
      'keydown',
      ({ timeStamp, key }) => {
        before?.disconnect();
        if (key.length > 1) return;
        const seen = new MutationObserver(() => {
          const typed = document.querySelector<HTMLInputElement>('[role=combobox]')?.value ?? '';
          const list = document.querySelector(`[data-answered="${typed}"]`);
          if (list?.querySelector('[role=option] mark') == null) return;
          seen.disconnect();
          requestAnimationFrame(() => times.push(performance.now() - timeStamp));
        });
        seen.observe(document.body, { childList: true, subtree: true, attributes: true });
        before = seen;
      },
      { capture: true },
    );
  });
}

async function typeWords(page: Page, words: readonly string[]): Promise<number[]> {
  await listen(page);
  for (const word of words) {
    await page.keyboard.press('Control+k');
    await page.waitForTimeout(2 * PAUSE_MS);
    await page.keyboard.type(word.slice(0, LETTERS), { delay: PAUSE_MS });
    await page.waitForTimeout(2 * PAUSE_MS);
    await page.keyboard.press('Escape');
    await page.waitForTimeout(2 * PAUSE_MS);
  }
  return page.evaluate(() => Reflect.get(window, 'times') as number[]);
}

const row = (what: string, value: number): Row => ({
  what,
  ours: ms(value),
  anchor: '',
  value,
  goal: { limit: GOAL_MS, unit: 'ms' },
});

/** From keystroke to first hit on screen, in a real window over a store of fifty plans. */
export async function benchWindow(folder: string): Promise<Row[]> {
  const store = await makeStore(folder);
  await store.close();
  const app = await launchLoopback(store.folder);
  const times = (await typeWords(app.page, wordsFrom(store))).sort((a, b) => a - b);
  await app.close();
  const count = `${times.length} tangenttryck`;
  return [
    row(`Första träffen på skärmen, p50 av ${count}`, percentile(times, 0.5)),
    row('  p95', percentile(times, 0.95)),
  ];
}
