import { PlacePicker } from '../../components/note/place-picker.tsx';
import { openOverlay } from '../../app/overlay.ts';
import { openNoteAt, openNoteOnPlan } from './drafts.ts';
import { useReading } from './reading-store.ts';
import { scrollToBlock } from './scroll-to.ts';

const close = (): void => useReading.setState({ isChoosingPlace: false });

/** Choosing what a new note is about by typing: any part or passage, the plan itself, or nothing. */
export const NoteAnywhere = ({ planId }: { planId: string }) => {
  const isOpen = useReading((s) => s.isChoosingPlace);
  if (!isOpen) return null;
  return (
    <PlacePicker
      planId={planId}
      title="Anteckna vid …"
      others={[
        {
          name: 'Hela planen',
          text: 'En anteckning som gäller planen som helhet',
          choose: () => {
            close();
            openNoteOnPlan(planId);
          },
        },
        {
          name: 'Ingen plan',
          text: 'En fri anteckning; den ligger bland Anteckningar',
          choose: () => {
            close();
            openOverlay('note');
          },
        },
      ]}
      onChoose={(place) => {
        close();
        scrollToBlock(place.blockId);
        openNoteAt(place);
      }}
      onClose={close}
    />
  );
};
