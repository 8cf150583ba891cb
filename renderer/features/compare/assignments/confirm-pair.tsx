import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { narrow, v } from '../../../app/theme/css-var.ts';

interface ConfirmPairProps {
  /** '1 av 4 osäkra' */
  progress: string;
  onYes: () => void;
  onNo: () => void;
  onLater: () => void;
  onDraw: () => void;
}

/** The one question that waits for an answer, a key an answer. */
export function ConfirmPair({ progress, onYes, onNo, onLater, onDraw }: ConfirmPairProps) {
  return (
    <Box
      component="fieldset"
      aria-label="Är det samma uppdrag?"
      sx={{
        border: 0,
        m: 0,
        p: 0,
        minWidth: 0,
        gridColumn: '2 / -1',
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: '0.5rem 0.6rem',
        [narrow]: { gridColumn: 'auto' },
      }}
    >
      <span>
        <b>Är det samma uppdrag?</b>{' '}
        <Box component="span" sx={{ fontSize: '0.9375rem', color: v.ink2 }}>
          {progress}
        </Box>
      </span>
      <Button variant="contained" color="primary" size="small" onClick={onYes}>
        Ja, samma <kbd>1</kbd>
      </Button>
      <Button size="small" onClick={onNo}>
        Nej, två olika <kbd>2</kbd>
      </Button>
      <Button size="small" onClick={onLater}>
        Avgör senare <kbd>3</kbd>
      </Button>
      <Button variant="text" size="small" onClick={onDraw}>
        Koppla till ett annat <kbd>L</kbd>
      </Button>
    </Box>
  );
}
