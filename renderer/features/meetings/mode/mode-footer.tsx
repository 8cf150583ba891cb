import Box from '@mui/material/Box';
import { narrow, v } from '../../../app/theme/css-var.ts';

const KEYS = [
  ['Enter', 'spara'],
  ['F2', 'fråga'],
  ['F3', 'beslut'],
  ['F4', 'vem'],
  ['F6', 'vem får läsa'],
  ['↑', 'ändra förra raden'],
  ['Page Down', 'nästa ärende'],
  ['Page Up', 'föregående'],
] as const;

/** The keys, always in sight: nobody looks for help in the middle of a meeting. */
export function ModeFooter() {
  return (
    <Box
      component="footer"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: '0.4rem 1.5rem',
        alignItems: 'center',
        px: '3.5rem',
        py: '0.9rem',
        borderTop: `1px solid ${v.line}`,
        background: v.desk,
        color: v.ink2,
        [narrow]: { px: '1rem', py: '0.5rem' },
      }}
    >
      {KEYS.map(([key, words]) => (
        <span key={key}>
          <kbd>{key}</kbd> {words}
        </span>
      ))}
    </Box>
  );
}
