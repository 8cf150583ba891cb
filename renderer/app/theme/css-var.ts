import type { ChangeKind } from '../../../shared/compare/change-kind.ts';

/**
 * The theme's CSS variables by the tokens' names, for `styled` and `sx` alike: they follow the
 * scheme without a render.
 */
export const v = {
  desk: 'var(--b-palette-background-desk)',
  sheet: 'var(--b-palette-background-default)',
  rail: 'var(--b-palette-background-rail)',
  pop: 'var(--b-palette-background-paper)',
  well: 'var(--b-palette-background-well)',
  ink: 'var(--b-palette-text-primary)',
  ink2: 'var(--b-palette-text-secondary)',
  ink3: 'var(--b-palette-text-tertiary)',
  line: 'var(--b-palette-divider)',
  edge: 'var(--b-palette-edge)',
  hand: 'var(--b-palette-primary-main)',
  hand2: 'var(--b-palette-primary-dark)',
  onHand: 'var(--b-palette-primary-contrastText)',
  handSoft: 'var(--b-palette-action-selected)',
  noteLine: 'var(--b-palette-noteLine)',
  insertedBg: 'var(--b-palette-mark-inserted)',
  removedBg: 'var(--b-palette-mark-removed)',
  markBg: 'var(--b-palette-mark-noted)',
  ok: 'var(--b-palette-success-main)',
  warn: 'var(--b-palette-warning-main)',
  err: 'var(--b-palette-error-main)',
  /** A line that is not seen but keeps its room; where colours are forced, 'transparent' would be. */
  noLine: 'var(--no-line)',
} as const;

/** The colour of a kind of change. */
export const changeColor = (kind: ChangeKind): string => `var(--b-palette-change-${kind})`;

/** Where the system decides the colours, as Windows' contrast themes do. */
export const forced = '@media (forced-colors: active)';

/**
 * True when the window is narrow, in the user's own letters: at 320 px, at 200 % zoom and at large
 * text alike. For `styled` and `sx`: `[narrow]: { … }`.
 */
export const narrow = '@container frame (max-width: 47.5rem)';
/** A telephone's width, or 200 % zoom in half a screen: names give way to signs that everybody knows. */
export const tiny = '@container frame (max-width: 30rem)';
/** Too narrow for a margin beside the text. */
export const medium = '@container frame (max-width: 68rem)';
/** Too narrow for a table of more than two columns of words. */
export const slim = '@container frame (max-width: 34rem)';

/** A list in a dialog, which lies outside the frame: its rows ask how wide it is in the user's own letters. */
export const dialogList = { container: 'list / inline-size' } as const;
/** Too narrow a list for a name, its words and a page beside each other. */
export const slimList = '@container list (max-width: 34rem)';
