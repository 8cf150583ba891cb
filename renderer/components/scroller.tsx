import Box from '@mui/material/Box';
import type { SxProps, Theme } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { narrow } from '../app/theme/css-var.ts';

interface ScrollerProps {
  children: ReactNode;
  sx?: SxProps<Theme>;
}

const base = {
  flex: 1,
  minHeight: 0,
  overflow: 'auto',
  // Narrow: the whole place scrolls, so that its head does not take half of a small window.
  [narrow]: { overflow: 'visible', flex: 'none' },
};

/** The part of a place that scrolls; the window remembers how far. */
export const Scroller = ({ children, sx = {} }: ScrollerProps) => (
  <Box data-scroller sx={[base, ...(Array.isArray(sx) ? sx : [sx])]}>
    {children}
  </Box>
);

/** The element that scrolls now: the place's own part, or all of it when narrow. */
export const currentScroller = (): HTMLElement | null => {
  let scroller = document.querySelector<HTMLElement>('[data-scroller]');
  while (scroller && getComputedStyle(scroller).overflowY === 'visible')
    scroller = scroller.parentElement;
  return scroller ?? document.querySelector<HTMLElement>('main');
};
