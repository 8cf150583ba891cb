import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { v } from './theme/css-var.ts';

interface PlaceLinkProps {
  href: string;
  isCurrent: boolean;
  children: ReactNode;
  /** What waits there ('3 dec', '4 osäkra'). */
  detail?: ReactNode;
}

/** A place in the rail: bar, weight and ground say where one is. */
export const PlaceLink = ({ href, isCurrent, children, detail }: PlaceLinkProps) => (
  <Box component="li">
    <Box
      component="a"
      href={href}
      aria-current={isCurrent ? 'page' : undefined}
      sx={{
        display: 'flex',
        alignItems: 'center',
        justifyContent: 'space-between',
        gap: '0.5rem',
        minHeight: '2.25rem',
        padding: '0 1.25rem 0 1.0625rem',
        borderLeft: `3px solid ${isCurrent ? v.hand : v.noLine}`,
        background: isCurrent ? v.sheet : 'none',
        fontWeight: isCurrent ? 600 : 400,
        textDecoration: 'none',
        '&:hover': { background: v.sheet },
        '&:focus-visible': { outlineOffset: '-3px' },
      }}
    >
      {children}
      {detail && (
        <Box component="span" sx={{ fontSize: '0.875rem', color: v.ink2, fontWeight: 400 }}>
          {detail}
        </Box>
      )}
    </Box>
  </Box>
);
