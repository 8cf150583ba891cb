import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Icon } from '../components/icon.tsx';
import { openOverlay } from './overlay.ts';
import { SavedLine } from './saved-line.tsx';
import { narrow, v } from './theme/css-var.ts';

/** What the rail becomes in a narrow window. */
export const TopBar = () => (
  <Box
    sx={{
      display: 'none',
      [narrow]: { display: 'flex' },
      '@media print': { display: 'none' },
      alignItems: 'center',
      gap: '0.5rem',
      minHeight: '2.9rem',
      padding: '0.25rem 0.75rem',
      background: v.rail,
      borderBottom: `1px solid ${v.line}`,
      flex: 'none',
    }}
  >
    <Button onClick={() => openOverlay('menu')} aria-haspopup="dialog" sx={{ flex: 'none' }}>
      <Icon name="menu" />
      Meny
    </Button>
    <Box sx={{ ml: 'auto', minWidth: 0, fontSize: '0.9375rem' }}>
      <SavedLine />
    </Box>
    <Button
      onClick={() => openOverlay('search')}
      aria-label="Sök"
      sx={{ minWidth: 0, flex: 'none' }}
    >
      <Icon name="search" />
    </Button>
  </Box>
);
