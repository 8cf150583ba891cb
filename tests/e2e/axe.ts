import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

/** WCAG 2.2 A and AA with all that came before. */
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface AxeWindow {
  axe: typeof axe;
}

/**
 * A colour on its way to another is neither: waits until everything that moves once has come to rest.
 * What was just asked of the page (another scheme, a click) begins to move in its next frame.
 */
const settled = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (;;) {
      await nextFrame();
      await nextFrame();
      const moving = document
        .getAnimations()
        .filter(
          ({ effect, playState }) =>
            playState === 'running' && Number.isFinite(effect?.getComputedTiming().endTime),
        );
      if (moving.length === 0) return;
      await Promise.allSettled(moving.map((it) => it.finished));
    }
  });

/** Fails with every breach of WCAG 2.2 A and AA that axe finds on the page as it stands. */
export const expectAccessible = async (page: Page): Promise<void> => {
  // It is half a megabyte, and stays until the page is loaded anew.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  await settled(page);
  const told = await page.evaluate(async (standards) => {
    const { violations } = await (window as unknown as AxeWindow).axe.run(document, {
      runOnly: standards,
      resultTypes: ['violations'],
    });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((n) => `${n.html} ${n.failureSummary}`).join('\n')}`,
    );
  }, STANDARDS);
  expect(told).toEqual([]);
};

/** Fails when the place must be scrolled sideways (tables scroll by themselves). */
export const expectNoSidewaysScroll = async (page: Page): Promise<void> => {
  const tooWide = () =>
    page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll('main')]
        .filter((element) => element.scrollWidth > element.clientWidth)
        .map((element) => `${element.tagName} ${element.scrollWidth} > ${element.clientWidth}`),
    );
  // A window that was just made narrow is laid out anew in the next frames.
  await expect.poll(tooWide).toEqual([]);
};
