import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { narrow, v } from '../../../app/theme/css-var.ts';
import { Icon } from '../../../components/icon.tsx';

const KEYS = [
  ['Enter', 'spara'],
  ['F2', 'fråga'],
  ['F3', 'beslut'],
  ['F4', 'vem'],
  ['F6', 'läsare'],
  ['F7', 'status'],
  ['F8', 'yrkande'],
  ['↑', 'ändra raden'],
] as const;

/** The keys, always in sight: nobody looks for help in the middle of a meeting. */
export function ModeFooter({
  hasStatus,
  isLast,
  screen,
}: {
  /** Whether the ärende is about an uppdrag, whose status can be told. */
  hasStatus: boolean;
  /** Whether there is no ärende after this one: the way on is then to a new one. */
  isLast: boolean;
  screen: { isOn: boolean; toggle: () => void };
}) {
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
      {KEYS.filter(([key]) => hasStatus || key !== 'F7').map(([key, words]) => (
        <span key={key}>
          <kbd>{key}</kbd> {words}
        </span>
      ))}
      <span>
        <kbd>Page Down</kbd> {isLast ? 'nytt ärende' : 'nästa ärende'}
      </span>
      <Button
        variant="text"
        size="small"
        aria-pressed={screen.isOn}
        onClick={screen.toggle}
        sx={{ ml: 'auto' }}
      >
        <Icon name="screen" /> {screen.isOn ? 'Duken är på' : 'Visa på duken'} <kbd>F9</kbd>
      </Button>
    </Box>
  );
}
