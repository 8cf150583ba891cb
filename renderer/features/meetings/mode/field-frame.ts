import { narrow, v } from '../../../app/theme/css-var.ts';

/** The box at the bottom of Mötesläge that one types in. */
export const fieldFrame = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '0.4rem 1.1rem',
  my: '1.1rem',
  px: '1.3rem',
  py: '0.9rem',
  border: `2px solid ${v.hand}`,
  borderRadius: '8px',
  background: v.pop,
  // It stays in sight while the ärende scrolls behind it, on a ground of its own.
  position: 'sticky',
  bottom: '1.1rem',
  boxShadow: `0 0 0 1.1rem ${v.sheet}`,
  [narrow]: {
    px: '0.8rem',
    py: '0.5rem',
    bottom: '0.5rem',
    boxShadow: `0 0 0 0.55rem ${v.sheet}`,
  },
} as const;
