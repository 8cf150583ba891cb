import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ButtonBase from '@mui/material/ButtonBase';
import { pressKey } from '../../../app/keys.ts';
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
  ['ArrowUp', 'ändra raden'],
] as const;

/** What holds while one names a new ärende: the line's keys rest. */
const NAMING_KEYS = [
  ['Enter', 'lägg till ärendet'],
  ['Escape', 'gå tillbaka'],
] as const;

/** How a key is written where its name is no word on it. */
const SHOWN: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  PageDown: 'Page Down',
  Escape: 'Esc',
};

/**
 * A key that can be pressed with the mouse or a finger too: on many laptops the F keys change the
 * sound and the light. The line one writes keeps the keyboard.
 */
const KeyButton = ({ name, words }: { name: string; words: string }) => (
  <ButtonBase
    onMouseDown={(event) => event.preventDefault()}
    onClick={() => pressKey(name)}
    sx={{
      font: 'inherit',
      gap: '0.25rem',
      minHeight: '1.75rem',
      borderRadius: '4px',
      '&:hover': { color: v.hand },
    }}
  >
    <kbd>{SHOWN[name] ?? name}</kbd> {words}
  </ButtonBase>
);

/** The keys that work now, always in sight: nobody looks for help in the middle of a meeting. */
export function ModeFooter({
  isNaming,
  hasStatus,
  isLast,
  screen,
}: {
  /** Whether a new ärende is being named. */
  isNaming: boolean;
  /** Whether the ärende is about an uppdrag, whose status can be told. */
  hasStatus: boolean;
  /** Whether there is no ärende after this one: the way on is then to a new one. */
  isLast: boolean;
  screen: { isOn: boolean; toggle: () => void };
}) {
  const lineKeys = [
    ...KEYS.filter(([key]) => hasStatus || key !== 'F7'),
    ['PageDown', isLast ? 'nytt ärende' : 'nästa ärende'] as const,
  ];
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
      {(isNaming ? NAMING_KEYS : lineKeys).map(([key, words]) => (
        <KeyButton key={key} name={key} words={words} />
      ))}
      <Button
        variant="text"
        size="small"
        aria-pressed={screen.isOn}
        onClick={screen.toggle}
        sx={{ ml: 'auto' }}
      >
        <Icon name="screen" /> {screen.isOn ? 'Duken är på' : 'Visa på duken'}
        {!isNaming && <kbd>F9</kbd>}
      </Button>
    </Box>
  );
}
