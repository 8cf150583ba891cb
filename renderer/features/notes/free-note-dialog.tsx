import Dialog from '@mui/material/Dialog';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { NoteEditor } from '../../components/note/note-editor.tsx';

/** A note about no plan at all, written wherever one is. */
export const FreeNoteDialog = ({ onClose }: { onClose: () => void }) => (
  <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="free-note">
    <DialogTitle id="free-note">Fri anteckning</DialogTitle>
    <DialogContent>
      <NoteEditor note={null} draft={{ text: '' }} onDone={onClose} />
    </DialogContent>
  </Dialog>
);
