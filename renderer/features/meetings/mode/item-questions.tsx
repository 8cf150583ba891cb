import Box from '@mui/material/Box';
import { isCarried } from '../../../../shared/follow-up/question.ts';
import type { AgendaItem } from '../../../../shared/meeting/meeting.ts';
import { v } from '../../../app/theme/css-var.ts';
import { useQuery } from '../../../client/query.ts';
import { Icon } from '../../../components/icon.tsx';
import { shortDate } from '../../../components/when.ts';

interface SubjectQuestionsProps {
  meetingId: string;
  planId: string;
  partKey: string;
}

/** What is still open on one uppdrag's thread, asked in earlier meetings. */
function SubjectQuestions({ meetingId, planId, partKey }: SubjectQuestionsProps) {
  const { data: thread } = useQuery('threads.get', { planId, key: partKey });
  const open = thread?.questions.filter((it) => isCarried(it) && it.meetingId !== meetingId) ?? [];
  return open.map((question) => (
    <Box component="li" key={question.id} sx={{ fontSize: '1.1875rem', color: v.ink2 }}>
      <Box component="span" sx={{ color: v.hand, fontWeight: 600, mr: '0.6rem' }}>
        <Icon name="question" /> Öppen fråga {shortDate(question.askedOn)}
      </Box>
      <Box component="span" sx={{ color: v.ink }}>
        {question.text}
      </Box>
      {question.answer !== null && ` Svar: ${question.answer.text}`}
    </Box>
  ));
}

/** The questions one has to come back to in this ärende. */
export function ItemQuestions({ meetingId, item }: { meetingId: string; item: AgendaItem }) {
  const uppdrag = item.subjects.flatMap(({ planId, part }) =>
    part?.kind === 'assignment' ? [{ planId, partKey: part.key }] : [],
  );
  if (uppdrag.length === 0) return null;
  return (
    <Box component="ul" aria-label="Öppna frågor i ärendet" sx={{ mt: '1rem' }}>
      {uppdrag.map((it) => (
        <SubjectQuestions key={`${it.planId} ${it.partKey}`} meetingId={meetingId} {...it} />
      ))}
    </Box>
  );
}
