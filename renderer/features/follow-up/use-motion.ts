import { useRef, useState } from 'react';
import type { Motion, MotionTarget } from '../../../shared/follow-up/motion.ts';
import type { Visibility } from '../../../shared/note/note.ts';
import { call } from '../../client/call.ts';
import { joinWords } from '../../components/saving/lost-words.ts';
import { useAutosave } from '../../components/saving/use-autosave.ts';

/** What is written of a motion. */
export interface MotionWords {
  text: string;
  motivation: string;
  by: string;
  supporters: string[];
  visibility: Visibility;
}

/** What a new motion is about and where it is made. */
export interface MotionPlace {
  target: MotionTarget | null;
  meetingId: string | null;
  agendaItemId: string | null;
}

const wordsOf = (motion: Motion): MotionWords => {
  const { text, motivation, by, supporters, visibility } = motion;
  return { text, motivation, by, supporters, visibility };
};

const lostOf = ({ text, motivation, by, supporters }: MotionWords) => ({
  what: 'Yrkande',
  words: joinWords([text, motivation, [by, ...supporters].filter(Boolean).join(', ')]),
});

/** Whether anything was written yet: the wording, or why, or who. */
const isWritten = (words: MotionWords, first: MotionWords): boolean =>
  words.text !== first.text ||
  words.motivation !== first.motivation ||
  words.by !== first.by ||
  words.supporters.length > 0;

/** A motion being written: the first words make it, the next change it; it saves by itself. */
export function useMotion(motion: Motion | null, place: MotionPlace, first: MotionWords) {
  const [words, setWords] = useState(motion ? wordsOf(motion) : first);
  const [id] = useState(() => motion?.id ?? crypto.randomUUID());
  const isMade = useRef(motion !== null);
  const { change, flush } = useAutosave(async (latest: MotionWords, continues) => {
    if (isMade.current) return call('motions.edit', { id, ...latest, continues });
    const added = await call('motions.add', { ...place, ...latest, id });
    isMade.current = added.ok;
    return added;
  }, lostOf);
  return {
    words,
    flush,
    set: (some: Partial<MotionWords>) => {
      const next = { ...words, ...some };
      setWords(next);
      // A choice made before the first word waits for it.
      if (isMade.current || isWritten(next, first)) change(next);
    },
  };
}
