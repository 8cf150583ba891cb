import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ButtonBase from '@mui/material/ButtonBase';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import OutlinedInput from '@mui/material/OutlinedInput';
import { useState } from 'react';
import type { StoredPlan } from '../../../../shared/contract/contract.ts';
import type { AgendaSubject } from '../../../../shared/meeting/meeting.ts';
import { useCurrentPlan } from '../../../app/session.ts';
import { v } from '../../../app/theme/css-var.ts';
import { serif } from '../../../app/theme/tokens.ts';
import { useQuery } from '../../../client/query.ts';
import { focusOnMount } from '../../../components/focus-on-mount.ts';
import { PlainSelect } from '../../../components/plain-select.tsx';
import { citedLabel } from '../../../plan-words/citation.ts';
import { planName } from '../../../plan-words/plan-name.ts';
import { itemTitle } from './subject-words.ts';

/** What was chosen, and a title for an item about it. */
export interface ChosenSubject {
  subject: AgendaSubject;
  title: string;
}

interface SubjectDialogProps {
  onChoose: (chosen: ChosenSubject) => void;
  onClose: () => void;
}

function Choice({ mark, text, onClick }: { mark: string; text: string; onClick: () => void }) {
  return (
    <Box component="li" sx={{ borderTop: `1px solid ${v.line}` }}>
      <ButtonBase
        onClick={onClick}
        sx={{
          width: '100%',
          display: 'grid',
          gridTemplateColumns: 'minmax(4.5rem, auto) 1fr',
          gap: '0.75rem',
          justifyItems: 'start',
          textAlign: 'left',
          alignItems: 'baseline',
          py: '0.5rem',
          px: '0.25rem',
          '&:hover': { background: v.handSoft },
        }}
      >
        <b>{mark}</b>
        <Box component="span" sx={{ fontFamily: serif }}>
          {text}
        </Box>
      </ButtonBase>
    </Box>
  );
}

/** The plan as a whole, and its assignments that hold what was typed. */
function Choices({
  stored,
  typed,
  onChoose,
}: {
  stored: StoredPlan;
  typed: string;
  onChoose: (chosen: ChosenSubject) => void;
}) {
  const { plan, summary } = stored;
  const wanted = typed.trim().toLocaleLowerCase('sv-SE');
  const assignments = plan.assignments.filter((one) =>
    `${one.rawLabel} ${one.text}`.toLocaleLowerCase('sv-SE').includes(wanted),
  );
  return (
    <ul>
      {wanted === '' && (
        <Choice
          mark="Hela"
          text={plan.memo === null ? planName(summary) : plan.plan.title}
          onClick={() =>
            onChoose({ subject: { planId: summary.id, part: null }, title: plan.plan.title })
          }
        />
      )}
      {assignments.map((one) => (
        <Choice
          key={one.key}
          mark={citedLabel(one.rawLabel) || one.key}
          text={one.text}
          onClick={() =>
            onChoose({
              subject: { planId: summary.id, part: { kind: 'assignment', key: one.key } },
              title: itemTitle(plan, one.key),
            })
          }
        />
      ))}
    </ul>
  );
}

/** Chooses what an item is about: a plan or a tjänsteskrivelse as a whole, or one assignment. */
export function SubjectDialog({ onChoose, onClose }: SubjectDialogProps) {
  const { data: plans = [] } = useQuery('plans.list', {});
  const current = useCurrentPlan();
  const [chosen, setChosen] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  const planId = chosen ?? current?.id ?? null;
  const { data: stored } = useQuery('plans.get', planId === null ? null : { planId });
  return (
    <Dialog open onClose={onClose} maxWidth="md" fullWidth aria-labelledby="arende-om">
      <DialogTitle id="arende-om">Vad handlar ärendet om?</DialogTitle>
      <DialogContent>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '0.6rem', mb: '0.75rem' }}>
          <OutlinedInput
            inputRef={focusOnMount}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            placeholder="Nummer eller ord"
            inputProps={{ 'aria-label': 'Nummer eller ord i uppdraget' }}
            sx={{ flex: '1 1 12rem' }}
          />
          <PlainSelect label="Plan" value={planId ?? ''} onChoose={setChosen}>
            {plans.map((plan) => (
              <option key={plan.id} value={plan.id}>
                {planName(plan)}
                {plan.kind === 'verksamhetsplan' ? '' : ' (tjänsteskrivelse)'}
              </option>
            ))}
          </PlainSelect>
        </Box>
        {stored === undefined ? (
          <p>Det finns ingen plan att välja ur.</p>
        ) : (
          <Choices stored={stored} typed={typed} onChoose={onChoose} />
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Avbryt</Button>
      </DialogActions>
    </Dialog>
  );
}
