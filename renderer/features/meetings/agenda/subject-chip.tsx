import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Link from '@mui/material/Link';
import type { AgendaSubject } from '../../../../shared/meeting/meeting.ts';
import { addressOf, readingAt } from '../../../app/route.ts';
import { useQuery } from '../../../client/query.ts';
import { Icon } from '../../../components/icon.tsx';
import { subjectName } from './subject-words.ts';

/** What an item is about, as a link to its place; it can be let go. */
export function SubjectChip({
  subject,
  onRemove,
}: {
  subject: AgendaSubject;
  onRemove: () => void;
}) {
  const { data: plans = [] } = useQuery('plans.list', {});
  const isThere = plans.some((plan) => plan.id === subject.planId);
  const { data: stored } = useQuery('plans.get', isThere ? { planId: subject.planId } : null);
  const name = subjectName(subject, plans, stored?.plan);
  const key = subject.part?.kind === 'assignment' ? { key: subject.part.key } : {};
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: '0.1rem' }}>
      <Link href={addressOf(readingAt(subject.planId, key))}>{name}</Link>
      <IconButton size="small" aria-label={`Ta bort ${name} från ärendet`} onClick={onRemove}>
        <Icon name="close" size={0.8} />
      </IconButton>
    </Box>
  );
}
