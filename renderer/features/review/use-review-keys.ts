import { useKeys } from '../../app/keys.ts';
import type { Review } from './use-review.ts';

const GROUP = 'Granska inläsning';

const FIELD = ':is(input, textarea:not([aria-hidden]), select)';

/** Puts the keyboard in the first field of the doubt, else of the part that is open. */
export const focusFirstField = (): void =>
  document.querySelector<HTMLElement>(`:is([data-doubt], [data-parts]) ${FIELD}`)?.focus();

/** Corrects the part whose row has the keyboard, opened for it; else what is open. */
function correctHere(): void {
  const row = document.activeElement?.closest<HTMLElement>('[data-part]');
  if (!row) return focusFirstField();
  if (row.getAttribute('aria-expanded') !== 'true') row.click();
  requestAnimationFrame(() => {
    row.parentElement?.querySelector<HTMLElement>(FIELD)?.focus();
  });
}

/** Moves the keyboard along the list of parts. */
function stepPart(by: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-part]')];
  const at = rows.findIndex((row) => row === document.activeElement);
  const next = rows[at < 0 ? (by > 0 ? 0 : rows.length - 1) : at + by];
  next?.focus();
}

/** The keys of *Granska inläsning*; those of the doubt only while there is one. */
export function useReviewKeys(review: Review, isPdf: boolean, settle: () => void): void {
  const ofDoubt =
    review.doubts.length === 0
      ? []
      : [
          { key: 'Enter', label: 'Tvivlet stämmer', group: GROUP, handler: settle },
          { key: 'N', label: 'Nästa tvivel', group: GROUP, handler: review.nextDoubt },
        ];
  useKeys([
    ...ofDoubt,
    { key: 'R', label: 'Rätta', group: GROUP, handler: correctHere },
    { key: 'J', label: 'Nästa i listan', group: GROUP, handler: () => stepPart(1) },
    { key: 'K', label: 'Förra i listan', group: GROUP, handler: () => stepPart(-1) },
    {
      key: 'ArrowRight',
      label: isPdf ? 'Nästa sida' : 'Nästa del',
      group: GROUP,
      handler: () => review.turn(review.sheetAt + 1),
    },
    {
      key: 'ArrowLeft',
      label: isPdf ? 'Förra sidan' : 'Förra delen',
      group: GROUP,
      handler: () => review.turn(review.sheetAt - 1),
    },
  ]);
}
