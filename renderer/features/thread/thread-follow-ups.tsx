import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { Thread } from '../../../shared/contract/contract.ts';
import { useKeys } from '../../app/keys.ts';
import { v } from '../../app/theme/css-var.ts';
import { MotionCard } from '../follow-up/motion-card.tsx';
import { MotionDialog } from '../follow-up/motion-dialog.tsx';
import { QuestionCard } from '../follow-up/question-card.tsx';

/** What was asked over the years, open first; answered and closed where it stands. */
export function ThreadQuestions({ questions }: Pick<Thread, 'questions'>) {
  if (questions.length === 0) return null;
  const open = questions.filter((it) => it.state !== 'closed');
  const closed = questions.filter((it) => it.state === 'closed');
  return (
    <Box component="section" sx={{ mb: 5 }}>
      <Typography variant="h4" component="h2" sx={{ mb: 2 }}>
        Frågor{' '}
        <Box component="span" sx={{ fontWeight: 400, color: v.ink2 }}>
          {questions.length}
        </Box>
      </Typography>
      {[...open, ...closed].map((question) => (
        <QuestionCard key={question.id} question={question} hidesPart />
      ))}
    </Box>
  );
}

interface ThreadMotionsProps extends Pick<Thread, 'motions'> {
  planId: string;
  assignmentKey: string;
}

/** What was proposed over the years, and a way to propose a new wording. */
export function ThreadMotions({ planId, assignmentKey, motions }: ThreadMotionsProps) {
  const [isWriting, setWriting] = useState(false);
  useKeys([
    { key: 'Y', label: 'Skriv ändringsyrkande', group: 'Tråd', handler: () => setWriting(true) },
  ]);
  const target = { planId, part: { kind: 'assignment' as const, key: assignmentKey } };
  return (
    <Box component="section" sx={{ mb: 5 }}>
      <Typography variant="h4" component="h2" sx={{ mb: 2 }}>
        Yrkanden
      </Typography>
      <Button size="small" onClick={() => setWriting(true)}>
        Skriv ändringsyrkande <kbd>Y</kbd>
      </Button>
      <Box sx={{ mt: 2 }}>
        {motions.map((motion) => (
          <MotionCard key={motion.id} motion={motion} />
        ))}
      </Box>
      {isWriting && (
        <MotionDialog
          motion={null}
          place={{ target, meetingId: null, agendaItemId: null }}
          onClose={() => setWriting(false)}
        />
      )}
    </Box>
  );
}
