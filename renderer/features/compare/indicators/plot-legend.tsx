import Box from '@mui/material/Box';
import { changeColor, v } from '../../../app/theme/css-var.ts';

const teal = changeColor('continued');

const ENTRIES = [
  {
    words: 'utfall, på det år det gäller',
    sign: <circle cx="14" cy="6" r="4" style={{ fill: v.ink }} />,
  },
  {
    words: 'samma utfall igen',
    sign: (
      <circle cx="14" cy="6" r="4" style={{ fill: v.sheet, stroke: v.ink, strokeWidth: 1.5 }} />
    ),
  },
  {
    words: 'målvärde, på planens år',
    sign: <path d="M2 6h24" style={{ stroke: teal, strokeWidth: 3 }} />,
  },
  {
    words: 'långsiktigt mål',
    sign: <path d="M2 6h24" style={{ stroke: teal, strokeWidth: 2, strokeDasharray: '4 3' }} />,
  },
];

/** What the signs of the plots mean. */
export function PlotLegend() {
  return (
    <Box
      component="ul"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: '0.25rem 1.5rem',
        color: v.ink2,
        fontSize: '0.9375rem',
      }}
    >
      {ENTRIES.map(({ words, sign }) => (
        <Box
          key={words}
          component="li"
          sx={{ display: 'flex', alignItems: 'center', gap: '0.5rem' }}
        >
          <Box
            component="svg"
            viewBox="0 0 28 12"
            aria-hidden
            sx={{ width: '1.75rem', fill: 'none' }}
          >
            {sign}
          </Box>
          {words}
        </Box>
      ))}
    </Box>
  );
}
