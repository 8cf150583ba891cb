import Box from '@mui/material/Box';
import type { LeavingView } from '../../../../shared/contract/contract.ts';
import { narrow, v } from '../../../app/theme/css-var.ts';
import { Icon } from '../../../components/icon.tsx';
import { counted } from '../../../components/count-words.ts';

const part = { display: 'flex', gap: '0.4rem', alignItems: 'center' };

/** Before anything is written: exactly what leaves, and that no private note is in it. */
export function LeavesLine({ leaves }: { leaves: LeavingView }) {
  const count = (visibility: string) =>
    leaves.notes.filter((note) => note.visibility === visibility).length;
  const [shared, minutes] = [count('shared'), count('minutes')];
  const { citations, privateLeft } = leaves;
  return (
    <Box
      component="section"
      aria-label="Vad lämnar datorn"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: '0.35rem 1.4rem',
        alignItems: 'center',
        background: v.handSoft,
        borderTop: `1px solid ${v.edge}`,
        px: '1.5rem',
        py: '0.8rem',
        [narrow]: { px: '1rem' },
      }}
    >
      <Box component="b" sx={part}>
        <Icon name="download" /> Vad lämnar datorn
      </Box>
      <span>1 fil</span>
      <span>{counted(citations, 'citat')}</span>
      <Box component="span" sx={part}>
        <Icon name="sheet" /> {counted(minutes, 'mötesanteckning', 'mötesanteckningar')}
      </Box>
      <Box component="span" sx={part}>
        <Icon name="people" /> {counted(shared, 'delad anteckning', 'delade anteckningar')}
      </Box>
      <Box component="b" sx={{ ...part, color: v.hand2 }}>
        <Icon name="lock" /> 0 privata
      </Box>
      <span>
        {privateLeft === 0
          ? 'Ingen privat anteckning följer med.'
          : `Ingen privat anteckning följer med. ${privateLeft} stannar här.`}
      </span>
    </Box>
  );
}
