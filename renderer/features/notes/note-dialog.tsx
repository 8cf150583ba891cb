import Dialog from '@mui/material/Dialog';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import type { NoteSubject } from '../../app/overlay.ts';
import { NoteEditor } from '../../components/note/note-editor.tsx';

interface NoteDialogProps {
  /** Null for a note about no plan at all. */
  subject: NoteSubject | null;
  onClose: () => void;
}

/** A note written wherever one is, when no text stands there to write beside. */
export const NoteDialog = ({ subject, onClose }: NoteDialogProps) => (
  <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="note-title">
    <DialogTitle id="note-title">
      {subject === null ? 'Fri anteckning' : `Anteckning vid ${subject.name}`}
    </DialogTitle>
    <DialogContent sx={{ '&&': { pt: '0.3rem' } }}>
      <NoteEditor
        note={null}
        draft={{ text: '', target: subject?.target ?? null }}
        onDone={onClose}
      />
    </DialogContent>
  </Dialog>
);
