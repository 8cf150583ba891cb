import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ButtonBase from '@mui/material/ButtonBase';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import OutlinedInput from '@mui/material/OutlinedInput';
import { useMemo, useState } from 'react';
import type { StoredPlan } from '../../../shared/contract/contract.ts';
import { partsOf, partText, type PartKey } from '../../../shared/plan/part-text.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { useCurrentPlan } from '../../app/session.ts';
import { dialogList, slimList, v } from '../../app/theme/css-var.ts';
import { serif } from '../../app/theme/tokens.ts';
import { useQuery } from '../../client/query.ts';
import { focusOnMount } from '../../components/focus-on-mount.ts';
import { onListKeys, stop } from '../../components/list-keys.ts';
import { numberFirst } from '../../components/number-first.ts';
import { PlainSelect } from '../../components/plain-select.tsx';
import { planName } from '../../plan-words/plan-name.ts';

/** A part that was chosen, or a plan as a whole, with its plan. */
export interface ChosenPart {
  planId: string;
  part: PartKey | null;
  plan: Plan;
}

interface PartDialogProps {
  title: string;
  /** What may be chosen; 'plan' is a plan or memo as a whole. */
  kinds: readonly (PartKey['kind'] | 'plan')[];
  onChoose: (chosen: ChosenPart) => void;
  onClose: () => void;
}

/** Shown before anything is typed: the rest of a plan's parts are too many to look through. */
const SHOWN_AT_FIRST: readonly PartKey['kind'][] = ['assignment', 'proposal'];
/** As many as one looks through; more letters give fewer. */
const MOST_SHOWN = 120;

interface ChoiceProps {
  mark: string;
  text: string;
  /** True for what Enter in the field takes. */
  isNext: boolean;
  onClick: () => void;
}

function Choice({ mark, text, isNext, onClick }: ChoiceProps) {
  return (
    <Box component="li" sx={{ borderTop: `1px solid ${v.line}` }}>
      <ButtonBase
        {...stop}
        onClick={onClick}
        sx={{
          background: isNext ? v.handSoft : 'none',
          width: '100%',
          display: 'grid',
          gridTemplateColumns: 'minmax(6rem, auto) minmax(0, 1fr)',
          gap: '0.25rem 0.75rem',
          overflowWrap: 'anywhere',
          [slimList]: { gridTemplateColumns: 'minmax(0, 1fr)' },
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

/** The parts that hold what was typed. */
function useFound(plan: Plan, typed: string, kinds: PartDialogProps['kinds']) {
  const all = useMemo(
    () =>
      partsOf(plan).flatMap((part) => {
        const words = partText(plan, part);
        return words && kinds.includes(part.kind) ? [{ part, ...words }] : [];
      }),
    [plan, kinds],
  );
  const wanted = typed.trim().toLocaleLowerCase('sv-SE');
  if (wanted === '') {
    const first = all.filter((it) => SHOWN_AT_FIRST.includes(it.part.kind));
    return first.length > 0 ? first : all;
  }
  const found = all.filter((it) =>
    `${it.name} ${it.text}`.toLocaleLowerCase('sv-SE').includes(wanted),
  );
  return numberFirst(found, typed, (it) => it.name);
}

function Choices({
  stored,
  typed,
  kinds,
  onChoose,
}: { stored: StoredPlan; typed: string } & Pick<PartDialogProps, 'kinds' | 'onChoose'>) {
  const { plan, summary } = stored;
  const found = useFound(plan, typed, kinds);
  const choose = (part: PartKey | null) => onChoose({ planId: summary.id, part, plan });
  return (
    <>
      <Box component="ul" sx={dialogList}>
        {typed.trim() === '' && kinds.includes('plan') && (
          <Choice
            mark="Hela"
            text={plan.memo === null ? planName(summary) : plan.plan.title}
            isNext={false}
            onClick={() => choose(null)}
          />
        )}
        {found.slice(0, MOST_SHOWN).map(({ part, name, text }, index) => (
          <Choice
            key={`${part.kind} ${part.key}`}
            mark={name}
            text={text}
            isNext={index === 0 && typed.trim() !== ''}
            onClick={() => choose(part)}
          />
        ))}
      </Box>
      {found.length === 0 && typed.trim() !== '' && <p>Inget i planen har de orden.</p>}
      {typed.trim() === '' && plan.memo === null && (
        <Box component="p" sx={{ color: v.ink2, pt: '0.6rem' }}>
          Skriv ett ord för att söka även bland styrtal, mål, risker, budget och avsnitt.
        </Box>
      )}
    </>
  );
}

/** Chooses a part of a plan or memo by number or words. */
export function PartDialog({ title, kinds, onChoose, onClose }: PartDialogProps) {
  const { data: plans = [] } = useQuery('plans.list', {});
  const current = useCurrentPlan();
  const [chosen, setChosen] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  const planId = chosen ?? current?.id ?? plans[0]?.id ?? null;
  const { data: stored } = useQuery('plans.get', planId === null ? null : { planId });
  return (
    <Dialog open onClose={onClose} maxWidth="md" fullWidth aria-labelledby="valj-del">
      <DialogTitle id="valj-del">{title}</DialogTitle>
      <DialogContent onKeyDown={onListKeys}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '0.6rem', mb: '0.75rem' }}>
          <OutlinedInput
            inputRef={focusOnMount}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            placeholder="Nummer eller ord"
            inputProps={{ ...stop, 'aria-label': 'Nummer eller ord i uppdraget' }}
            sx={{ flex: '1 1 12rem' }}
          />
          <PlainSelect label="Plan" value={planId ?? ''} onChoose={setChosen}>
            {plans.map((plan) => (
              <option key={plan.id} value={plan.id}>
                {planName(plan)}
              </option>
            ))}
          </PlainSelect>
        </Box>
        {stored === undefined ? (
          <p>Det finns ingen plan att välja ur.</p>
        ) : (
          <Choices stored={stored} typed={typed} kinds={kinds} onChoose={onChoose} />
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Avbryt</Button>
      </DialogActions>
    </Dialog>
  );
}
