import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import InputBase from '@mui/material/InputBase';
import {
  useEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type RefObject,
  type SyntheticEvent,
} from 'react';
import type { Note, NoteDraft, Visibility } from '../../../shared/note/note.ts';
import { v } from '../../app/theme/css-var.ts';
import { sans } from '../../app/theme/tokens.ts';
import { insertWords } from '../../../shared/note/markup-keys.ts';
import { LabelChoice } from './label-choice.tsx';
import { LinkPicker } from './link-picker.tsx';
import { MarkupBar } from './markup-bar.tsx';
import { markupKey } from './markup-keys.ts';
import { createNoteSaver, type NoteSaver } from './note-saver.ts';
import { VisibilityChoice } from './visibility-choice.tsx';
import { VISIBILITY } from './visibility-words.ts';
import { fieldText, keptText, leftStars, writeField } from './write-field.ts';
import { useSavingOnLeaving } from '../saving/use-saving-on-leaving.ts';

interface NoteEditorProps {
  /** The note to change; null for a new one. */
  note: Note | null;
  /** What a new note is about. */
  draft: NoteDraft;
  /** Called when the new note has its first words on the disk. */
  onAdded?: (note: Note) => void;
  /** Escape, Ctrl Enter or the button; everything is saved by then. */
  onDone: () => void;
  /** True for a field that waits in its place instead of opening to be written in. */
  isResting?: boolean;
}

/** A note as a draft: what one's words become a note of when the note itself has got others. */
const draftOf = (note: Note): NoteDraft => {
  const { text, visibility, label, target, meetingId, agendaItemId, saidBy } = note;
  return { text, visibility, label, target, meetingId, agendaItemId, saidBy };
};

/** One saver a field, whatever happens around it; it saves what waits when the field goes away. */
const useSaver = (note: Note | null, draft: NoteDraft, onAdded?: (note: Note) => void) => {
  const [saver] = useState(() =>
    note === null
      ? createNoteSaver(null, draft)
      : createNoteSaver(note.id, draftOf(note), note.changedAt),
  );
  useEffect(() => {
    if (!onAdded) return undefined;
    return saver.listen(onAdded);
  }, [saver, onAdded]);
  useSavingOnLeaving(saver);
  return saver;
};

interface Words {
  text: string;
  visibility: Visibility;
  label: string | null;
}

/** What stands in the field: what one writes, and what another window writes while one does not. */
const useWords = (note: Note | null, draft: NoteDraft, saver: NoteSaver) => {
  const [words, setWords] = useState<Words>({
    text: note?.text ?? '',
    visibility: note?.visibility ?? draft.visibility ?? 'private',
    label: note?.label ?? draft.label ?? null,
  });
  const [isApart, setApart] = useState(false);
  useEffect(() => saver.listen(() => setApart(saver.isApart())), [saver]);
  useEffect(
    () => saver.hear(({ text, visibility, label }) => setWords({ text, visibility, label })),
    [saver],
  );
  useEffect(() => {
    if (note) saver.follow(note);
  }, [note, saver]);
  const change = (changed: Partial<Words>) => setWords((old) => ({ ...old, ...changed }));
  return { words, change, isApart };
};

interface FootProps {
  label: string | null;
  visibility: Visibility;
  onLabel: (label: string | null) => void;
  onVisibility: (visibility: Visibility) => void;
  onDone?: () => void;
}

/** Under the words: what kind of note, who may read it, and that one is done. */
const Foot = ({ label, visibility, onLabel, onVisibility, onDone }: FootProps) => (
  <Box
    sx={{
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: '0.25rem 0.6rem',
      mt: 1,
    }}
  >
    <LabelChoice value={label} onChange={onLabel} />
    <VisibilityChoice value={visibility} onChange={onVisibility} />
    <Box component="span" sx={{ fontSize: '0.875rem', color: v.ink2 }}>
      {VISIBILITY[visibility].explanation.toLowerCase().replace('.', '')}
    </Box>
    {onDone && (
      <Button variant="text" size="small" onClick={onDone} sx={{ ml: 'auto' }}>
        Klar
      </Button>
    )}
  </Box>
);

const FRAME = {
  fontFamily: sans,
  border: `1px solid ${v.edge}`,
  borderRadius: '6px',
  background: v.pop,
  padding: '0.5rem 0.65rem',
  '&:focus-within': { outline: `2px solid ${v.hand}`, outlineOffset: '1px' },
  // Whole in sight where it opens, with some air about it.
  scrollMargin: '0.75rem',
} as const;

const WORDS = {
  fontSize: '1rem',
  lineHeight: 1.42,
  padding: 0,
  '& textarea:focus-visible': { outline: 'none' },
} as const;

/** Puts words where one writes; the field has the keyboard again once the picker has let go of it. */
const writeSoon = (field: RefObject<HTMLTextAreaElement | null>, written: string): void => {
  setTimeout(() => {
    if (field.current) writeField(field.current, insertWords(fieldText(field.current), written));
  });
};

/** Takes away stars that nothing was written between, once the cursor has left them. */
const onCursor = ({ target }: SyntheticEvent): void => {
  const next = target instanceof HTMLTextAreaElement ? leftStars(target, false) : null;
  if (next && target instanceof HTMLTextAreaElement) writeField(target, next);
};

/** Escape or Ctrl Enter in the field: a menu or dialog of it has keys of its own. */
const isDoneKey = (event: KeyboardEvent<HTMLElement>): boolean => {
  const isWithin = event.target instanceof Node && event.currentTarget.contains(event.target);
  if (event.defaultPrevented || !isWithin) return false;
  return event.key === 'Escape' || (event.key === 'Enter' && event.ctrlKey);
};

/** Said where two windows wrote in one note at the same time. */
const Apart = () => (
  <Box component="output" sx={{ display: 'block', color: v.warn, fontSize: '0.9375rem' }}>
    Anteckningen ändrades samtidigt i ett annat fönster. Det du skriver här sparas som en egen
    anteckning bredvid den.
  </Box>
);

/** A field one writes a note in. It saves by itself while one writes. */
export const NoteEditor = ({ note, draft, onAdded, onDone, isResting }: NoteEditorProps) => {
  const saver = useSaver(note, draft, onAdded);
  const { words, change, isApart } = useWords(note, draft, saver);
  const { text, label, visibility } = words;
  const [isLinking, setLinking] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const frame = useRef<HTMLElement>(null);
  const openLink = () => setLinking(true);
  const isActive = !isResting || text !== '';
  useEffect(() => {
    if (isResting) return;
    field.current?.focus({ preventScroll: true });
    // In a margin full of notes its place is known once they have made room for it.
    requestAnimationFrame(() => frame.current?.scrollIntoView({ block: 'nearest' }));
  }, [isResting]);
  const done = () => void saver.flush().then(onDone);
  // Once a menu has let go of the keyboard one writes on.
  const writeOn = () => setTimeout(() => field.current?.focus());
  const onFieldKey = (event: KeyboardEvent) => {
    if (field.current) markupKey(event, field.current, openLink);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (!isDoneKey(event)) return;
    event.preventDefault();
    event.stopPropagation();
    done();
  };
  return (
    <Box ref={frame} onKeyDown={onKeyDown} sx={FRAME}>
      <InputBase
        multiline
        fullWidth
        minRows={2}
        inputRef={field}
        value={text}
        placeholder={label === 'fråga' ? 'Skriv frågan …' : 'Skriv en anteckning …'}
        slotProps={{
          input: { 'aria-label': draft.label ? `Anteckning, ${draft.label}` : 'Anteckning' },
        }}
        onChange={(event) => {
          change({ text: event.target.value });
          saver.change({ text: field.current ? keptText(field.current) : event.target.value });
        }}
        onKeyDown={onFieldKey}
        onSelect={onCursor}
        onBlur={() => {
          const next = field.current && leftStars(field.current, true);
          if (next) change({ text: next.text });
        }}
        sx={WORDS}
      />
      {isApart && <Apart />}
      {isActive && <MarkupBar field={field} onLink={openLink} />}
      {isLinking && (
        <LinkPicker
          planId={(note?.target ?? draft.target)?.planId ?? null}
          onClose={() => setLinking(false)}
          onLink={(written) => {
            setLinking(false);
            writeSoon(field, written);
          }}
        />
      )}
      <Foot
        label={label}
        visibility={visibility}
        onLabel={(value) => {
          change({ label: value });
          saver.change({ label: value });
          writeOn();
        }}
        onVisibility={(value) => {
          change({ visibility: value });
          saver.change({ visibility: value });
          writeOn();
        }}
        {...(isActive ? { onDone: done } : {})}
      />
    </Box>
  );
};
