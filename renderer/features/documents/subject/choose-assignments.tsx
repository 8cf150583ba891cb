import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import OutlinedInput from '@mui/material/OutlinedInput';
import { useState } from 'react';
import type { Assignment } from '../../../../shared/plan/plan.ts';
import { dialogList, slimList, v } from '../../../app/theme/css-var.ts';
import { serif } from '../../../app/theme/tokens.ts';
import { useQuery } from '../../../client/query.ts';
import { focusOnMount } from '../../../components/focus-on-mount.ts';
import { numberFirst } from '../../../components/number-first.ts';
import { onListKeys, stop } from '../../../components/list-keys.ts';
import { assignmentName } from '../../../../shared/plan/assignment-name.ts';

interface ChooseAssignmentsProps {
  planId: string;
  chosen: readonly string[];
  onChange: (keys: string[]) => void;
  onClose: () => void;
}

function Row({
  assignment,
  isChosen,
  onToggle,
}: {
  assignment: Assignment;
  isChosen: boolean;
  onToggle: () => void;
}) {
  return (
    <Box component="li" sx={{ borderTop: `1px solid ${v.line}` }}>
      <Box
        component="label"
        sx={{
          display: 'grid',
          gridTemplateColumns: 'auto minmax(4.5rem, auto) minmax(0, 1fr)',
          gap: '0.6rem',
          alignItems: 'baseline',
          py: '0.35rem',
          overflowWrap: 'anywhere',
          [slimList]: {
            gridTemplateColumns: 'auto minmax(0, 1fr)',
            rowGap: 0,
            '& > :last-child': { gridColumn: 2 },
          },
          '&:hover': { background: v.handSoft },
        }}
      >
        <Checkbox
          checked={isChosen}
          onChange={onToggle}
          slotProps={{ input: stop }}
          sx={{ p: '2px', alignSelf: 'start' }}
        />
        <b>{assignmentName(assignment)}</b>
        <Box component="span" sx={{ fontFamily: serif }}>
          {assignment.text}
        </Box>
      </Box>
    </Box>
  );
}

/** Chooses the uppdrag that a PM takes up; they stand in the order they were chosen. */
export function ChooseAssignments({ planId, chosen, onChange, onClose }: ChooseAssignmentsProps) {
  const { data: stored } = useQuery('plans.get', { planId });
  const [typed, setTyped] = useState('');
  const wanted = typed.trim().toLocaleLowerCase('sv-SE');
  const all = stored?.plan.assignments ?? [];
  const found = all.filter((one) =>
    `${one.rawLabel} ${one.text}`.toLocaleLowerCase('sv-SE').includes(wanted),
  );
  const shown = numberFirst(found, typed, assignmentName);
  const toggle = (key: string) =>
    onChange(chosen.includes(key) ? chosen.filter((it) => it !== key) : [...chosen, key]);
  return (
    <Dialog open onClose={onClose} maxWidth="md" fullWidth aria-labelledby="valj-uppdrag">
      <DialogTitle id="valj-uppdrag">Vilka uppdrag handlar det om?</DialogTitle>
      <DialogContent onKeyDown={onListKeys}>
        <OutlinedInput
          inputRef={focusOnMount}
          fullWidth
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          placeholder="Nummer eller ord"
          inputProps={{ ...stop, 'aria-label': 'Nummer eller ord i uppdraget' }}
          sx={{ mb: '0.75rem' }}
        />
        <Box component="ul" sx={dialogList}>
          {shown.map((one) => (
            <Row
              key={one.key}
              assignment={one}
              isChosen={chosen.includes(one.key)}
              onToggle={() => toggle(one.key)}
            />
          ))}
        </Box>
        {shown.length === 0 && <p>Inget uppdrag innehåller det du skrev.</p>}
      </DialogContent>
      <DialogActions>
        <Button variant="contained" color="primary" onClick={onClose}>
          Klar
        </Button>
      </DialogActions>
    </Dialog>
  );
}
