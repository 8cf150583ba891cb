import type { AgendaSubject } from '../../../../shared/meeting/meeting.ts';
import { PartDialog } from '../../follow-up/part-dialog.tsx';
import { itemTitle } from './subject-words.ts';

/** What was chosen, and a title for an item about it. */
export interface ChosenSubject {
  subject: AgendaSubject;
  title: string;
}

interface SubjectDialogProps {
  onChoose: (chosen: ChosenSubject) => void;
  onClose: () => void;
}

const KINDS = [
  'plan',
  'assignment',
  'proposal',
  'goal',
  'indicator',
  'risk',
  'budgetTable',
  'section',
] as const;

/** Chooses what an item is about: a plan or a tjänsteskrivelse as a whole, or any part of one. */
export function SubjectDialog({ onChoose, onClose }: SubjectDialogProps) {
  return (
    <PartDialog
      title="Vad handlar ärendet om?"
      kinds={KINDS}
      onClose={onClose}
      onChoose={({ planId, part, plan }) =>
        onChoose({
          subject: { planId, part },
          title: part === null ? plan.plan.title : itemTitle(plan, part),
        })
      }
    />
  );
}
