import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { wordDiff } from '../../../shared/compare/word-diff.ts';
import type { Motion } from '../../../shared/follow-up/motion.ts';
import { partText } from '../../../shared/plan/part-text.ts';
import { v } from '../../app/theme/css-var.ts';
import { serif } from '../../app/theme/tokens.ts';
import { useQuery } from '../../client/query.ts';
import { WordDiff } from '../../components/change/word-diff.tsx';
import { Field } from '../../components/field.tsx';
import { VisibilityChoice } from '../../components/note/visibility-choice.tsx';
import { MotionNames, useMotionNames } from './motion-names.tsx';
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
  const names = useMotionNames(place.meetingId, words, set);
  const done = () => {
    names.settle();
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
          <MotionNames names={names} />
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
