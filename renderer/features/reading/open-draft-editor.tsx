import { NoteEditor } from '../../components/note/note-editor.tsx';
import { useReading, type OpenDraft } from './reading-store.ts';

/** The field of the note one is writing; the keyboard goes back to the text when it is done. */
export const OpenDraftEditor = ({ open }: { open: OpenDraft }) => (
  <NoteEditor
    note={null}
    draft={open.draft}
    onAdded={(note) =>
      useReading.setState((s) =>
        s.openDraft ? { openDraft: { ...s.openDraft, noteId: note.id } } : s,
      )
    }
    onDone={() => {
      useReading.setState({ openDraft: null });
      document.querySelector<HTMLElement>(`[data-block="${open.blockId}"] [tabindex]`)?.focus();
    }}
  />
);
