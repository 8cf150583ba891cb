import { useKeys } from '../../app/keys.ts';
import type { Review } from './use-review.ts';

const GROUP = 'Granska inläsning';

/** Puts the keyboard in the first field of the doubt, else of the part that is open. */
export const focusFirstField = (): void =>
  document
    .querySelector<HTMLElement>(
      ':is([data-doubt], [data-parts]) :is(input, textarea:not([aria-hidden]), select)',
    )
    ?.focus();

/** Moves the keyboard along the list of parts. */
function stepPart(by: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-part]')];
  const at = rows.findIndex((row) => row === document.activeElement);
  const next = rows[at < 0 ? (by > 0 ? 0 : rows.length - 1) : at + by];
  next?.focus();
}

/** The keys of *Granska inläsning*; those of the doubt only while there is one. */
export function useReviewKeys(review: Review, settle: () => void): void {
  const ofDoubt =
    review.doubts.length === 0
      ? []
      : [
          { key: 'Enter', label: 'Tvivlet stämmer', group: GROUP, handler: settle },
          { key: 'N', label: 'Nästa tvivel', group: GROUP, handler: review.nextDoubt },
        ];
  useKeys([
    ...ofDoubt,
    { key: 'R', label: 'Rätta', group: GROUP, handler: focusFirstField },
    { key: 'J', label: 'Nästa del', group: GROUP, handler: () => stepPart(1) },
    { key: 'K', label: 'Förra delen', group: GROUP, handler: () => stepPart(-1) },
    {
      key: 'ArrowRight',
      label: 'Nästa sida',
      group: GROUP,
      handler: () => review.turn(review.sheetAt + 1),
    },
    {
      key: 'ArrowLeft',
      label: 'Förra sidan',
      group: GROUP,
      handler: () => review.turn(review.sheetAt - 1),
    },
  ]);
}
