import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { LeavingView } from '../../../../shared/contract/contract.ts';
import type { Visibility } from '../../../../shared/note/note.ts';
import { narrow, v } from '../../../app/theme/css-var.ts';
import { counted } from '../../../components/count-words.ts';
import { Icon } from '../../../components/icon.tsx';
import { VISIBILITY } from '../../../components/note/visibility-words.ts';
import { LeavingDialog } from './leaving-dialog.tsx';

const part = { display: 'flex', gap: '0.4rem', alignItems: 'center' };

const countOf = ({ notes }: LeavingView, visibility: Visibility): number =>
  notes.filter((note) => note.visibility === visibility).length;

function Private({ leaves }: { leaves: LeavingView }) {
  const count = countOf(leaves, 'private');
  const stays = leaves.privateLeft === 0 ? '' : ` ${leaves.privateLeft} hålls kvar här.`;
  return (
    <Box component="span" sx={{ ...part, color: count === 0 ? v.hand2 : v.warn }}>
      <Icon name={count === 0 ? 'lock' : 'warning'} />
      <b>{counted(count, 'privat', 'privata')}</b>
      {count === 0 ? `Ingen privat anteckning följer med.${stays}` : `följer med.${stays}`}
    </Box>
  );
}

function Counted({ leaves, visibility }: { leaves: LeavingView; visibility: Visibility }) {
  const { icon, word } = VISIBILITY[visibility];
  return (
    <Box component="span" sx={{ ...part, color: v.hand }}>
      <Icon name={icon} /> {word} <b>{countOf(leaves, visibility)}</b>
    </Box>
  );
}

interface LeavingStripProps {
  fileName: string;
  leaves: LeavingView;
}

/** Before anything is written: exactly what leaves, and that no private note is in it. */
export function LeavingStrip({ fileName, leaves }: LeavingStripProps) {
  const [isWhole, setWhole] = useState(false);
  return (
    <Box
      component="section"
      aria-label="Vad lämnar datorn"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: '0.25rem 1.4rem',
        alignItems: 'center',
        background: v.handSoft,
        borderTop: `1px solid ${v.edge}`,
        px: '1.75rem',
        py: '0.5rem',
        fontSize: '0.9375rem',
        flex: 'none',
        [narrow]: { px: '1rem' },
        '@media print': { display: 'none' },
      }}
    >
      <Box component="b" sx={part}>
        <Icon name="download" /> Vad lämnar datorn
      </Box>
      <Box component="span" sx={{ overflowWrap: 'anywhere' }}>
        <b>1 fil</b> {fileName}
      </Box>
      <span>
        <b>{leaves.citations}</b> {leaves.citations === 1 ? 'uppgift' : 'uppgifter'} med källa
      </span>
      {/* What of one's own leaves is read in one glance, never over two lines' ends. */}
      <Box component="span" sx={{ display: 'flex', flexWrap: 'wrap', gap: '0.25rem 1.4rem' }}>
        <Counted leaves={leaves} visibility="shared" />
        <Counted leaves={leaves} visibility="minutes" />
        <Private leaves={leaves} />
      </Box>
      <Button variant="text" size="small" onClick={() => setWhole(true)} sx={{ ml: 'auto' }}>
        Visa allt
      </Button>
      {isWhole && <LeavingDialog leaves={leaves} onClose={() => setWhole(false)} />}
    </Box>
  );
}
