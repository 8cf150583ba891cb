import Box from '@mui/material/Box';
import { useSaving, type SavedState } from '../client/saving.ts';
import { Icon } from '../components/icon.tsx';
import { clockTime } from '../components/when.ts';
import { v } from './theme/css-var.ts';

/** What the backend adds to what the disk said; here it stands first already. */
const UNSAVED = ' Ändringen sparades inte.';

const wordsFor = (state: SavedState): string => {
  switch (state.kind) {
    case 'idle':
      return 'Allt sparat · offline';
    case 'saving':
      return 'Sparar …';
    case 'saved':
      return `Sparat ${clockTime(state.at)} · offline`;
    case 'failed':
      return `Inte sparat: ${state.message.replace(UNSAVED, '')}`;
  }
};

/** Always in sight: whether what one wrote is on the disk. */
export const SavedLine = () => {
  const state = useSaving((s) => s.state);
  const failed = state.kind === 'failed';
  return (
    <Box
      component="output"
      sx={{
        display: 'flex',
        gap: '0.45rem',
        alignItems: 'baseline',
        color: failed ? v.err : v.ink2,
      }}
    >
      <Box component="span" sx={{ color: failed ? v.err : v.ok }}>
        <Icon name={failed ? 'warning' : 'check'} />
      </Box>
      <span>{wordsFor(state)}</span>
    </Box>
  );
};
