import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { v } from '../../app/theme/css-var.ts';
import { useQuery } from '../../client/query.ts';
import { QuestionCard } from './question-card.tsx';

/** The ärenden must not be pushed out of sight. */
const SHOWN_AT_FIRST = 3;

/** What the meeting has to come back to; nothing where nothing is open. */
export function CarriedQuestions({ meetingId }: { meetingId: string }) {
  const { data: questions = [] } = useQuery('questions.carried', { meetingId });
  const [showsAll, setShowsAll] = useState(false);
  if (questions.length === 0) return null;
  const shown = showsAll ? questions : questions.slice(0, SHOWN_AT_FIRST);
  return (
    <Box component="section" aria-labelledby="oppna-fragor" sx={{ mb: '2rem' }}>
      <Typography variant="h3" component="h2" id="oppna-fragor" sx={{ mb: '0.4rem' }}>
        Öppna frågor sedan tidigare{' '}
        <Box component="span" sx={{ color: v.ink2, fontWeight: 400 }}>
          {questions.length}
        </Box>
      </Typography>
      {shown.map((question) => (
        <QuestionCard key={question.id} question={question} />
      ))}
      {shown.length < questions.length && (
        <Button variant="text" size="small" onClick={() => setShowsAll(true)}>
          Visa alla {questions.length}
        </Button>
      )}
    </Box>
  );
}
