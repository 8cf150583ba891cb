import type { FoundPlace } from '../../../shared/note/find-places.ts';
import { closeOverlay, openNote } from '../../app/overlay.ts';
import { PlacePicker } from '../../components/note/place-picker.tsx';

interface NotePlaceChoiceProps {
  planId: string;
  onPart: (place: FoundPlace) => void;
  onPlan: () => void;
  onClose: () => void;
}

/** Where a new note shall stand: one types to find a part or a passage, or takes the whole plan or none. */
export const NotePlaceChoice = ({ planId, onPart, onPlan, onClose }: NotePlaceChoiceProps) => (
  <PlacePicker
    planId={planId}
    title="Anteckna vid …"
    others={[
      {
        name: 'Hela planen',
        text: 'En anteckning som gäller planen som helhet',
        choose: onPlan,
      },
      {
        name: 'Ingen plan',
        text: 'En fri anteckning; den ligger bland Anteckningar',
        choose: () => {
          onClose();
          openNote(null);
        },
      },
    ]}
    onChoose={onPart}
    onClose={onClose}
  />
);

/** The same where the plan's text is not beside: the note is then written in a dialog. */
export const NoteInPlan = ({ planId }: { planId: string }) => (
  <NotePlaceChoice
    planId={planId}
    onClose={closeOverlay}
    onPlan={() =>
      openNote({ target: { planId, part: null, anchor: null }, name: 'planen som helhet' })
    }
    onPart={({ target, name }) => openNote({ target, name })}
  />
);
