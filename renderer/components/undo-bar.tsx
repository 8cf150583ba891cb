import Button from '@mui/material/Button';
import Snackbar from '@mui/material/Snackbar';
import { create } from 'zustand';
import { EVERYWHERE, useKeys } from '../app/keys.ts';
import { narrow } from '../app/theme/css-var.ts';
import { barTime, type BarKind } from './bar-time.ts';

/** What was just done, and how it is taken back when it can be. */
interface Done {
  message: string;
  undo: (() => void) | null;
  isFailure: boolean;
}

const useDone = create<{ latest: Done | null }>(() => ({ latest: null }));

/** Offers to take back what was just done ("Planen är borttagen. Ångra"). */
export const offerUndo = (message: string, undo: () => void): void =>
  useDone.setState({ latest: { message, undo, isFailure: false } });

/** Says that something is done that cannot be seen ("Kopierat med källhänvisning."). */
export const showDone = (message: string): void =>
  useDone.setState({ latest: { message, undo: null, isFailure: false } });

/** Says why something was not done and what to do; stands until it is closed. */
export const showFailed = (message: string): void =>
  useDone.setState({ latest: { message, undo: null, isFailure: true } });

function kindOf({ undo, isFailure }: Done): BarKind {
  if (isFailure) return 'failed';
  return undo ? 'undo' : 'done';
}

/** The bar has the other scheme's ground: its button takes the bar's colours, not the sheet's. */
const ON_BAR = {
  background: 'none',
  color: 'inherit',
  borderColor: 'currentcolor',
  '&:hover': { background: 'none', textDecoration: 'underline' },
};

/** The one bar at the bottom that carries *Ångra*, and what was refused. */
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
      autoHideDuration={latest && barTime(kindOf(latest))}
      onClose={(_, reason) => {
        if (reason !== 'clickaway') close();
      }}
      // Beside the rail, so that it does not hide whether all is saved.
      sx={{
        '&&': {
          left: '13.5rem',
          right: 'auto',
          maxWidth: 'min(46rem, calc(100vw - 15rem))',
          [narrow]: { left: '0.75rem', right: '0.75rem', maxWidth: 'none' },
        },
      }}
      message={latest?.message}
      action={
        undo ? (
          <Button size="small" sx={ON_BAR} aria-keyshortcuts="Control+Z" onClick={takeBack}>
            Ångra <kbd aria-hidden>Ctrl Z</kbd>
          </Button>
        ) : (
          latest?.isFailure === true && (
            <Button size="small" sx={ON_BAR} onClick={close}>
              Stäng
            </Button>
          )
        )
      }
    />
  );
};
