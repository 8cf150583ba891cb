import { NotePlaceChoice } from '../notes/note-place-choice.tsx';
import { openNoteAt, openNoteOnPlan } from './drafts.ts';
import { useReading } from './reading-store.ts';
import { scrollToBlock } from './scroll-to.ts';

const close = (): void => useReading.setState({ isChoosingPlace: false });

/** Choosing what a new note is about; it is then written in its place beside the text. */
export const NoteAnywhere = ({ planId }: { planId: string }) => {
  const isOpen = useReading((s) => s.isChoosingPlace);
  if (!isOpen) return null;
  return (
    <NotePlaceChoice
      planId={planId}
      onClose={close}
      onPlan={() => {
        close();
        openNoteOnPlan(planId);
      }}
      onPart={(place) => {
        close();
        scrollToBlock(place.blockId);
        openNoteAt(place);
      }}
    />
  );
};
