import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { addressOf, type Route } from '../app/route.ts';
import { narrow, v } from '../app/theme/css-var.ts';

/** Where one goes from a place that has nothing. */
export interface WayOn {
  label: string;
  route: Route;
}

/** From a place that needs a plan which is not there. */
export const TO_PLANS: WayOn = { label: 'Till Planer', route: { place: 'plans' } };
export const TO_MEETINGS: WayOn = { label: 'Till Möten', route: { place: 'meetings' } };

interface EmptyStateProps {
  text: string;
  way?: WayOn | undefined;
  /** What one can do about it here. */
  act?: ReactNode;
  /** True within something that already keeps its distance to the edges. */
  isInset?: boolean;
}

/** What a place says when it has nothing to show: what is missing, and the way on. */
export const EmptyState = ({ text, way, act, isInset = false }: EmptyStateProps) => (
  <Box
    sx={{
      p: isInset ? '0.25rem 0' : '1.5rem 1.75rem',
      maxWidth: '44rem',
      [narrow]: { p: isInset ? '0.25rem 0' : '1.25rem 1rem' },
    }}
  >
    <Typography variant="reading" component="p" sx={{ color: v.ink2 }}>
      {text}
    </Typography>
    {(way !== undefined || act !== undefined) && (
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '0.6rem', mt: 4 }}>
        {act}
        {way && (
          <Button component="a" href={addressOf(way.route)}>
            {way.label}
          </Button>
        )}
      </Box>
    )}
  </Box>
);
