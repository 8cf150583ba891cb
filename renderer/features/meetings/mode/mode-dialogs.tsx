import Dialog from '@mui/material/Dialog';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import type { AgendaItem, Meeting } from '../../../../shared/meeting/meeting.ts';
import { MotionDialog } from '../../follow-up/motion-dialog.tsx';
import { itemTarget } from '../../follow-up/motion-target.ts';
import { StatusForm } from '../../follow-up/status-form.tsx';

/** The uppdrag whose status can be told in an ärende: the first it is about; null for none. */
export function statusPlace(
  item: AgendaItem | undefined,
): { planId: string; assignmentKey: string } | null {
  const subject = item?.subjects.find((it) => it.part?.kind === 'assignment');
  return subject?.part ? { planId: subject.planId, assignmentKey: subject.part.key } : null;
}

interface ModeDialogsProps {
  meeting: Meeting;
  item: AgendaItem | undefined;
  writing: 'motion' | 'status';
  saidBy: string;
  onClose: () => void;
}

/** What takes more than a line in a meeting: a yrkande, or how far an uppdrag has come. */
export function ModeDialogs({ meeting, item, writing, saidBy, onClose }: ModeDialogsProps) {
  if (writing === 'motion')
    return (
      <MotionDialog
        motion={null}
        place={{
          target: item === undefined ? null : itemTarget(item),
          meetingId: meeting.id,
          agendaItemId: item?.id ?? null,
        }}
        by={saidBy}
        onClose={onClose}
      />
    );
  const place = statusPlace(item);
  return (
    place && (
      <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="status-i-motet">
        <DialogTitle id="status-i-motet">Uppdragets status</DialogTitle>
        <DialogContent>
          <StatusForm {...place} entry={null} meeting={meeting} onDone={onClose} isBare />
        </DialogContent>
      </Dialog>
    )
  );
}
