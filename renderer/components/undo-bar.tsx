import Button from '@mui/material/Button';
import Snackbar from '@mui/material/Snackbar';
import { create } from 'zustand';

/** What was just done and how it is taken back. */
interface Undoable {
  message: string;
  undo: () => void;
}

const useUndo = create<{ latest: Undoable | null }>(() => ({ latest: null }));

/** Offers to take back what was just done ("Planen är borttagen. Ångra"). */
export const offerUndo = (message: string, undo: () => void): void =>
  useUndo.setState({ latest: { message, undo } });

/** Long enough to read, find and press; what is not undone here can still be undone where it stands. */
const SHOWN_MS = 12_000;

/** The one bar at the bottom that carries *Ångra*. */
export const UndoBar = () => {
  const latest = useUndo((s) => s.latest);
  const close = () => useUndo.setState({ latest: null });
  return (
    <Snackbar
      open={latest !== null}
      autoHideDuration={SHOWN_MS}
      onClose={(_, reason) => {
        if (reason !== 'clickaway') close();
      }}
      message={latest?.message}
      action={
        <Button
          size="small"
          onClick={() => {
            latest?.undo();
            close();
          }}
        >
          Ångra
        </Button>
      }
    />
  );
};
