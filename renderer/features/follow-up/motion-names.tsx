import Box from '@mui/material/Box';
import { useState } from 'react';
import { useQuery } from '../../client/query.ts';
import { Field } from '../../components/field.tsx';
import { attendeeNames } from '../../../shared/meeting/attendee-names.ts';
import { personMeant } from '../meetings/person-meant.ts';
import type { MotionWords } from './use-motion.ts';

type Names = Pick<MotionWords, 'by' | 'supporters'>;

/** Who makes a motion, as it is typed; the first letters of a name on the meeting's list are enough. */
export function useMotionNames(
  meetingId: string | null,
  words: Names,
  set: (names: Partial<Names>) => void,
) {
  const { data: meeting } = useQuery('meetings.get', meetingId === null ? null : { id: meetingId });
  const people = meeting?.attendees.map(({ name }) => name) ?? [];
  const [typed, setTyped] = useState(words.supporters.join(', '));
  return {
    by: words.by,
    people,
    typed,
    setBy: (by: string) => set({ by }),
    setTyped: (text: string) => {
      setTyped(text);
      set({ supporters: attendeeNames(text) });
    },
    /** Puts the whole name where its first letters stand. */
    settle: () => {
      const by = personMeant(words.by, people);
      const supporters = words.supporters.map((name) => personMeant(name, people));
      if (by === words.by && supporters.join() === words.supporters.join()) return;
      setTyped(supporters.join(', '));
      set({ by, supporters });
    },
  };
}

/** Who makes it and who joins. */
export const MotionNames = ({ names }: { names: ReturnType<typeof useMotionNames> }) => (
  <Box
    sx={{
      display: 'grid',
      gap: '0.75rem',
      gridTemplateColumns: 'repeat(auto-fit, minmax(min(14rem, 100%), 1fr))',
    }}
  >
    <Field
      label="Vem yrkar"
      value={names.by}
      suggestions={names.people}
      onChange={names.setBy}
      onBlur={names.settle}
    />
    <Field
      label="Medyrkande"
      value={names.typed}
      placeholder="Namn, namn"
      onChange={names.setTyped}
      onBlur={names.settle}
    />
  </Box>
);
