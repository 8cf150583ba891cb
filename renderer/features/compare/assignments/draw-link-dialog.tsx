import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ButtonBase from '@mui/material/ButtonBase';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import type { AssignmentSide } from '../../../../shared/compare/comparison.ts';
import { v } from '../../../app/theme/css-var.ts';
import { serif } from '../../../app/theme/tokens.ts';
import type { ChangeRow } from '../../../../shared/compare/change-row.ts';
import { numberMark, spokenName } from '../../../../shared/plan/assignment-name.ts';
import { focusOnMount } from '../../../components/focus-on-mount.ts';
import { roving, rovingRow } from '../../../components/roving.ts';

/** A counterpart to choose, and whether it already has another. */
interface Candidate {
  side: AssignmentSide;
  isTaken: boolean;
}

function candidates(rows: readonly ChangeRow[], end: 'from' | 'to'): Candidate[] {
  const other = end === 'from' ? 'to' : 'from';
  const all = new Map<string, Candidate>();
  for (const { change } of rows) {
    const side = change[end];
    if (side === null) continue;
    const isTaken = (all.get(side.key)?.isTaken ?? false) || change[other] !== null;
    all.set(side.key, { side, isTaken });
  }
  const list = [...all.values()];
  return [...list.filter((one) => !one.isTaken), ...list.filter((one) => one.isTaken)];
}

const matches = ({ side }: Candidate, text: string): boolean =>
  `${numberMark(side)} ${side.text}`.toLocaleLowerCase('sv-SE').includes(text);

function CandidateRow({ candidate, onChoose }: { candidate: Candidate; onChoose: () => void }) {
  return (
    <Box component="li" {...rovingRow} sx={{ borderTop: `1px solid ${v.line}` }}>
      <ButtonBase
        onClick={onChoose}
        sx={{
          width: '100%',
          display: 'grid',
          gridTemplateColumns: '4.5rem 1fr',
          textAlign: 'left',
          alignItems: 'baseline',
          py: '0.5rem',
          px: '0.25rem',
          '&:hover': { background: v.handSoft },
        }}
      >
        <b>{numberMark(candidate.side)}</b>
        <span>
          <Box component="span" sx={{ fontFamily: serif }}>
            {candidate.side.text}
          </Box>
          {candidate.isTaken && (
            <Box component="span" sx={{ color: v.ink2, fontSize: '0.9375rem' }}>
              {' '}
              har redan en motsvarighet
            </Box>
          )}
        </span>
      </ButtonBase>
    </Box>
  );
}

interface DrawLinkDialogProps {
  row: ChangeRow;
  rows: readonly ChangeRow[];
  names: { from: string; to: string };
  onChoose: (from: AssignmentSide, to: AssignmentSide) => void;
  onClose: () => void;
}

/** Which assignment of the other plan is the same matter: those without a counterpart first. */
export function DrawLinkDialog({ row, rows, names, onChoose, onClose }: DrawLinkDialogProps) {
  const [text, setText] = useState('');
  const { from, to } = row.change;
  const fixed = to ?? from;
  if (fixed === null) return null;
  const end = to === null ? 'to' : 'from';
  const wanted = text.trim().toLocaleLowerCase('sv-SE');
  const list = candidates(rows, end).filter((one) => matches(one, wanted));
  const choose = (other: AssignmentSide) =>
    end === 'from' ? onChoose(other, fixed) : onChoose(fixed, other);
  return (
    <Dialog open onClose={onClose} maxWidth="md" fullWidth aria-labelledby="koppla-rubrik">
      <DialogTitle id="koppla-rubrik">
        Vilket uppdrag i {names[end]} är samma sak som {spokenName(fixed)}?
      </DialogTitle>
      <DialogContent>
        <Box component="p" sx={{ fontFamily: serif, mb: '0.75rem' }}>
          {fixed.text}
        </Box>
        <TextField
          inputRef={focusOnMount}
          fullWidth
          hiddenLabel
          size="small"
          value={text}
          onChange={(event) => setText(event.target.value)}
          placeholder="Sök på nummer eller ord"
          slotProps={{ htmlInput: { 'aria-label': 'Sök på nummer eller ord' } }}
          sx={{ mb: '0.75rem' }}
        />
        <ul ref={roving} aria-label="Uppdrag att koppla till">
          {list.map((candidate) => (
            <CandidateRow
              key={candidate.side.key}
              candidate={candidate}
              onChoose={() => choose(candidate.side)}
            />
          ))}
        </ul>
        {list.length === 0 && <p>Inget uppdrag passar.</p>}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Avbryt</Button>
      </DialogActions>
    </Dialog>
  );
}
