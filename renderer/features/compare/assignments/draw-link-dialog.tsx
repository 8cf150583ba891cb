import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ButtonBase from '@mui/material/ButtonBase';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useRef, useState, type KeyboardEvent, type Ref } from 'react';
import type { AssignmentSide } from '../../../../shared/compare/comparison.ts';
import { dialogList, slimList, v } from '../../../app/theme/css-var.ts';
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

interface CandidateRowProps {
  candidate: Candidate;
  /** True for what Enter in the field takes. */
  isNext: boolean;
  buttonRef: Ref<HTMLButtonElement>;
  onChoose: () => void;
}

function CandidateRow({ candidate, isNext, buttonRef, onChoose }: CandidateRowProps) {
  return (
    <Box component="li" {...rovingRow} sx={{ borderTop: `1px solid ${v.line}` }}>
      <ButtonBase
        ref={buttonRef}
        onClick={onChoose}
        sx={{
          background: isNext ? v.handSoft : 'none',
          width: '100%',
          display: 'grid',
          gridTemplateColumns: '4.5rem minmax(0, 1fr)',
          [slimList]: { gridTemplateColumns: 'minmax(0, 1fr)' },
          overflowWrap: 'anywhere',
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
  const first = useRef<HTMLButtonElement>(null);
  const { from, to } = row.change;
  const fixed = to ?? from;
  if (fixed === null) return null;
  const end = to === null ? 'to' : 'from';
  const wanted = text.trim().toLocaleLowerCase('sv-SE');
  const list = candidates(rows, end).filter((one) => matches(one, wanted));
  const choose = (other: AssignmentSide) =>
    end === 'from' ? onChoose(other, fixed) : onChoose(fixed, other);
  const isNext = (index: number) => index === 0 && wanted !== '';
  // Into the list, which has arrows of its own; Enter takes what the words have narrowed it to.
  const onFieldKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const [next] = list;
    if (event.key === 'ArrowDown') first.current?.focus();
    else if (event.key === 'Enter' && next && isNext(0)) choose(next.side);
    else return;
    event.preventDefault();
  };
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
          onKeyDown={onFieldKey}
          placeholder="Sök på nummer eller ord"
          slotProps={{ htmlInput: { 'aria-label': 'Sök på nummer eller ord' } }}
          sx={{ mb: '0.75rem' }}
        />
        <Box component="ul" ref={roving} aria-label="Uppdrag att koppla till" sx={dialogList}>
          {list.map((candidate, index) => (
            <CandidateRow
              key={candidate.side.key}
              candidate={candidate}
              isNext={isNext(index)}
              buttonRef={index === 0 ? first : null}
              onChoose={() => choose(candidate.side)}
            />
          ))}
        </Box>
        {list.length === 0 && <p>Inget uppdrag passar.</p>}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Avbryt</Button>
      </DialogActions>
    </Dialog>
  );
}
