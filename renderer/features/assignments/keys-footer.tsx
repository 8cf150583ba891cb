import Box from '@mui/material/Box';
import { narrow, v } from '../../app/theme/css-var.ts';

const KEYS: readonly { keys: readonly string[]; does: string }[] = [
  { keys: ['J', 'K'], does: 'nästa, förra' },
  { keys: ['Enter'], does: 'öppna tråden' },
  { keys: ['A'], does: 'anteckna' },
  { keys: ['B'], does: 'min beredning av och på' },
  { keys: ['F'], does: 'filtrera' },
];

/** The list's keys, where one uses them. */
export const KeysFooter = () => (
  <Box
    component="footer"
    sx={{
      display: 'flex',
      flexWrap: 'wrap',
      gap: '0.25rem 1.6rem',
      padding: '0.6rem 1.75rem',
      borderTop: `1px solid ${v.line}`,
      fontSize: '0.9375rem',
      color: v.ink2,
      flex: 'none',
      [narrow]: { display: 'none' },
    }}
  >
    {KEYS.map(({ keys, does }) => (
      <span key={does}>
        {keys.map((key) => (
          <Box component="kbd" key={key} sx={{ mr: '0.35rem' }}>
            {key}
          </Box>
        ))}
        {does}
      </span>
    ))}
  </Box>
);
