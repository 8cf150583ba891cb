import Button from '@mui/material/Button';
import Snackbar from '@mui/material/Snackbar';
import { create } from 'zustand';
import { EVERYWHERE, useKeys } from '../app/keys.ts';
import { narrow } from '../app/theme/css-var.ts';

/** What was just done, and how it is taken back when it can be. */
interface Done {
  message: string;
  undo: (() => void) | null;
}

const useDone = create<{ latest: Done | null }>(() => ({ latest: null }));

/** Offers to take back what was just done ("Planen är borttagen. Ångra"). */
export const offerUndo = (message: string, undo: () => void): void =>
  useDone.setState({ latest: { message, undo } });

/** Says that something is done that cannot be seen ("Kopierat med källhänvisning."). */
export const showDone = (message: string): void =>
  useDone.setState({ latest: { message, undo: null } });

/** Long enough to read, find and press; what is not undone here can still be undone where it stands. */
const UNDO_MS = 12_000;
const SAID_MS = 4000;

/** The one bar at the bottom that carries *Ångra*. */
export const UndoBar = () => {
  const latest = useDone((s) => s.latest);
  const close = () => useDone.setState({ latest: null });
  const undo = latest?.undo;
  const takeBack = () => {
    undo?.();
    close();
  };
  useKeys(
    undo
      ? [{ key: 'Ctrl Z', label: 'Ångra det senaste', group: EVERYWHERE, handler: takeBack }]
      : [],
  );
  return (
    <Snackbar
      open={latest !== null}
      autoHideDuration={undo ? UNDO_MS : SAID_MS}
      onClose={(_, reason) => {
        if (reason !== 'clickaway') close();
      }}
      // Beside the rail, so that it does not hide whether all is saved.
      sx={{
        '&&': { left: '13.5rem', right: 'auto', [narrow]: { left: '0.75rem', right: '0.75rem' } },
      }}
      message={latest?.message}
      action={
        undo && (
          <Button
            size="small"
            // The bar has the other scheme's ground: the button takes the bar's colours, not the sheet's.
            sx={{
              background: 'none',
              color: 'inherit',
              borderColor: 'currentcolor',
              '&:hover': { background: 'none', textDecoration: 'underline' },
            }}
            aria-keyshortcuts="Control+Z"
            onClick={takeBack}
          >
            Ångra <kbd aria-hidden>Ctrl Z</kbd>
          </Button>
        )
      }
    />
  );
};
