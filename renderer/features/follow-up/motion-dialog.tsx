import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useState } from 'react';
import { wordDiff } from '../../../shared/compare/word-diff.ts';
import type { Motion } from '../../../shared/follow-up/motion.ts';
import { partText } from '../../../shared/plan/part-text.ts';
import { v } from '../../app/theme/css-var.ts';
import { serif } from '../../app/theme/tokens.ts';
import { useQuery } from '../../client/query.ts';
import { WordDiff } from '../../components/change/word-diff.tsx';
import { Field } from '../../components/field.tsx';
import { VisibilityChoice } from '../../components/note/visibility-choice.tsx';
import { personMeant } from '../meetings/mode/person-meant.ts';
import { PartLink } from './part-link.tsx';
import { useMotion, type MotionPlace, type MotionWords } from './use-motion.ts';

interface MotionDialogProps {
  /** The motion to change; null for a new one. */
  motion: Motion | null;
  place: MotionPlace;
  /** Who most likely makes it. */
  by?: string;
  onClose: () => void;
}

const namesOf = (typed: string): string[] =>
  typed
    .split(/[,;\n]/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** The plan's words with what the motion takes out and puts in. */
function Difference({ original, text }: { original: string; text: string }) {
  if (original === '' || original === text) return null;
  return (
    <Box
      sx={{ fontFamily: serif, lineHeight: 1.5, borderLeft: `2px solid ${v.edge}`, pl: '0.7rem' }}
    >
      <WordDiff diff={wordDiff(original, text).parts} side="both" />
    </Box>
  );
}

/** Who is on the list of the meeting the yrkande is made in. */
function useMeetingNames(meetingId: string | null): string[] {
  const { data: meeting } = useQuery('meetings.get', meetingId === null ? null : { id: meetingId });
  return meeting?.attendees.map(({ name }) => name) ?? [];
}

function Fields({ original, ...props }: MotionDialogProps & { original: string }) {
  const { motion, place, by = '', onClose } = props;
  const first: MotionWords = {
    text: original,
    motivation: '',
    by,
    supporters: [],
    visibility: place.meetingId === null ? 'private' : 'minutes',
  };
  const { words, set, flush } = useMotion(motion, place, first);
  const [supporters, setSupporters] = useState(words.supporters.join(', '));
  const people = useMeetingNames(place.meetingId);
  // The first letters of a name are enough, as on the line in Mötesläge.
  const settleNames = () => {
    const by = personMeant(words.by, people);
    const named = words.supporters.map((name) => personMeant(name, people));
    if (by === words.by && named.join() === words.supporters.join()) return;
    setSupporters(named.join(', '));
    set({ by, supporters: named });
  };
  const done = () => {
    settleNames();
    void flush().then(onClose);
  };
  return (
    <Box
      sx={{ display: 'contents' }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !event.ctrlKey) return;
        event.preventDefault();
        done();
      }}
    >
      <DialogContent>
        <Box sx={{ display: 'grid', gap: '0.75rem' }}>
          {place.target !== null && <PartLink target={place.target} />}
          <Field
            label={original === '' ? 'Förslag till beslut' : 'Föreslagen lydelse'}
            value={words.text}
            onChange={(text) => set({ text })}
            multiline
            isFirst
          />
          <Difference original={original} text={words.text} />
          <Field
            label="Motivering"
            value={words.motivation}
            onChange={(motivation) => set({ motivation })}
            multiline
          />
          <Box
            sx={{
              display: 'grid',
              gap: '0.75rem',
              gridTemplateColumns: 'repeat(auto-fit, minmax(min(14rem, 100%), 1fr))',
            }}
          >
            <Field
              label="Vem yrkar"
              value={words.by}
              suggestions={people}
              onChange={(name) => set({ by: name })}
              onBlur={settleNames}
            />
            <Field
              label="Medyrkande"
              value={supporters}
              placeholder="Namn, namn"
              onBlur={settleNames}
              onChange={(typed) => {
                setSupporters(typed);
                set({ supporters: namesOf(typed) });
              }}
            />
          </Box>
          <Box>
            <VisibilityChoice
              value={words.visibility}
              onChange={(visibility) => set({ visibility })}
            />
          </Box>
        </Box>
      </DialogContent>
      <DialogActions>
        <Button variant="contained" color="primary" onClick={done}>
          Klar <kbd>Ctrl Enter</kbd>
        </Button>
      </DialogActions>
    </Box>
  );
}

/** Writes a yrkande, or an ändringsyrkande beside the wording it changes. */
export function MotionDialog(props: MotionDialogProps) {
  const { motion, place, onClose } = props;
  const { target } = place;
  const isPart = target?.part != null;
  const needsPlan = motion === null && isPart;
  const { data: stored } = useQuery('plans.get', needsPlan ? { planId: target.planId } : null);
  const isReady = !needsPlan || stored !== undefined;
  const wording = stored && target?.part ? partText(stored.plan, target.part)?.text : undefined;
  return (
    <Dialog open onClose={onClose} maxWidth="md" fullWidth aria-labelledby="yrkande">
      <DialogTitle id="yrkande">{isPart ? 'Ändringsyrkande' : 'Yrkande'}</DialogTitle>
      {isReady && <Fields {...props} original={motion?.original ?? wording ?? ''} />}
    </Dialog>
  );
}
