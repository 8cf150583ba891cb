import Box from '@mui/material/Box';
import { useQuery } from '../../client/query.ts';
import { v } from '../../app/theme/css-var.ts';
import { counted } from '../count-words.ts';
import { Icon } from '../icon.tsx';
import { TryAgain } from './try-again.tsx';

const wordsOf = (count: number): string =>
  count === 1
    ? 'Var den här anteckningen hör hemma är inte uträknat än.'
    : `Var ${counted(count, 'anteckning', 'anteckningar')} hör hemma är inte uträknat än.`;

/** Says of notes that nobody knows yet where they are, which is not that their words are gone. */
export function NotWorkedOut({ count }: { count: number }) {
  const { data: unknown } = useQuery('notes.unknown', {});
  return (
    <Box
      component="output"
      sx={{ color: v.ink2, display: 'flex', flexWrap: 'wrap', gap: '0.4rem 0.9rem', mb: '0.8rem' }}
    >
      <span>
        <Icon name="clock" size={0.9375} /> {wordsOf(count)} Inget är borttaget.
      </span>
      {unknown && <TryAgain about={unknown} />}
    </Box>
  );
}
