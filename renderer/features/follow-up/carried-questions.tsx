import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { v } from '../../app/theme/css-var.ts';
import { useQuery } from '../../client/query.ts';
import { QuestionCard } from './question-card.tsx';

/** What the meeting has to come back to; nothing where nothing is open. */
export function CarriedQuestions({ meetingId }: { meetingId: string }) {
  const { data: questions = [] } = useQuery('questions.carried', { meetingId });
  if (questions.length === 0) return null;
  return (
    <Box component="section" aria-labelledby="oppna-fragor" sx={{ mb: '2rem' }}>
      <Typography variant="h3" component="h2" id="oppna-fragor" sx={{ mb: '0.4rem' }}>
        Öppna frågor från tidigare möten{' '}
        <Box component="span" sx={{ color: v.ink2, fontWeight: 400 }}>
          {questions.length}
        </Box>
      </Typography>
      {questions.map((question) => (
        <QuestionCard key={question.id} question={question} />
      ))}
    </Box>
  );
}
