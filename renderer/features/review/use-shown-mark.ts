import { useEffect } from 'react';

/** How far below the top of the original the marked part is put, as a share of what is seen. */
const FROM_TOP = 0.3;

/**
 * Brings the marked part of the original into sight when `what` changes. In a narrow window the
 * original does not scroll by itself, and one stays where one is.
 */
export function useShownMark(what: string): void {
  useEffect(() => {
    const frame = document.querySelector<HTMLElement>('[data-original]');
    const marked = frame?.querySelector<HTMLElement>('[data-marked="true"]');
    if (!frame || !marked || getComputedStyle(frame).overflowY === 'visible') return;
    const seen = frame.getBoundingClientRect();
    const at = marked.getBoundingClientRect();
    if (at.top >= seen.top && at.bottom <= seen.bottom) return;
    frame.scrollTop += at.top - seen.top - seen.height * FROM_TOP;
    // What is shown is named by `what`; the effect itself only looks at the page.
    // oxlint-disable-next-line react/exhaustive-deps, react/exhaustive-effect-dependencies
  }, [what]);
}
