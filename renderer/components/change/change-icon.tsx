import SvgIcon from '@mui/material/SvgIcon';
import type { ReactElement } from 'react';
import type { ChangeKind } from '../../../shared/compare/change-kind.ts';

/**
 * Each icon is the change's own line in the number key made small: it goes straight, shifts row,
 * waves, climbs a step, forks, joins, starts in a ring, ends in a bar or breaks at a question mark.
 * So the key and the counts need no legend, and shape alone tells the kinds apart in grey.
 */
const LINES: Readonly<Record<ChangeKind, ReactElement>> = {
  unchanged: (
    <>
      <path d="M1.5 8h13" />
      <circle cx="1.8" cy="8" r=".7" />
      <circle cx="14.2" cy="8" r=".7" />
    </>
  ),
  renumbered: <path d="M1.5 4.5h3.2l6.6 7h3.2" />,
  reworded: <path d="M1.5 8c1.1-3 2.2-3 3.25 0s2.15 3 3.25 0 2.15-3 3.25 0 2.15 3 3.25 0" />,
  continued: <path d="M1.5 12.5h4.3V8h4.4V3.5h4.3" />,
  split: <path d="M1.5 8h4c3 0 3-4.5 6-4.5h3M5.5 8c3 0 3 4.5 6 4.5h3" />,
  merged: <path d="M14.5 8h-4c-3 0-3-4.5-6-4.5h-3M10.5 8c-3 0-3 4.5-6 4.5h-3" />,
  new: (
    <>
      <circle cx="4.8" cy="8" r="2.6" />
      <path d="M7.6 8h6.9" />
    </>
  ),
  dropped: <path d="M1.5 8h9M11.5 4v8" />,
  uncertain: (
    <path d="M1 8h1.6M13.4 8H15M5.9 6.2a2.2 2.2 0 1 1 3.2 2C8.3 8.6 8.1 9 8.1 9.8M8.1 12.4v.1" />
  ),
};

/** The icon of a kind of change, in the colour of the text around it; the word must stand beside it. */
export function ChangeIcon({ kind, size = 16 }: { kind: ChangeKind; size?: number }) {
  return (
    <SvgIcon
      viewBox="0 0 16 16"
      aria-hidden
      sx={{
        width: size,
        height: size,
        flex: 'none',
        fill: 'none',
        stroke: 'currentColor',
        strokeWidth: 1.6,
        strokeLinecap: 'round',
        strokeLinejoin: 'round',
      }}
    >
      {LINES[kind]}
    </SvgIcon>
  );
}
