import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import type { Output, PlanSummary } from '../../../shared/contract/contract.ts';
import { addressOf } from '../../app/route.ts';
import { v } from '../../app/theme/css-var.ts';
import { call } from '../../client/call.ts';
import { useQuery } from '../../client/query.ts';
import { counted } from '../../components/count-words.ts';
import { FailureLine } from '../../components/failure-line.tsx';
import { NotWorkedOut } from '../../components/note/not-worked-out.tsx';
import { PlainSelect } from '../../components/plain-select.tsx';
import { planName } from '../../plan-words/plan-name.ts';
import { handOver, type SaveOutcome } from '../documents/save-file.ts';
import { toSend } from './chosen-notes.ts';
import { LockChoice } from './lock-choice.tsx';
import { NoteChoices } from './note-choices.tsx';
import { TellRemoved } from './tell-removed.tsx';
import type { FileLock } from './use-file-lock.ts';
import type { ChosenNotes } from './use-chosen-notes.ts';

type Offer = Output<'exchange.offer'>;

const NO_PLANS: PlanSummary[] = [];

interface GiveNotesProps {
  planId: string;
  onPlan: (planId: string) => void;
  /** Undefined until it is read. */
  offer: Offer | undefined;
  chosen: ChosenNotes;
  lock: FileLock;
}

function PlanChoice({ planId, onPlan }: Pick<GiveNotesProps, 'planId' | 'onPlan'>) {
  const id = useId();
  const { data: plans = NO_PLANS } = useQuery('plans.list', {});
  return (
    <Box sx={{ display: 'flex', gap: '0.9rem', alignItems: 'center', minWidth: 0 }}>
      <label htmlFor={id}>Plan</label>
      <PlainSelect fieldId={id} value={planId} onChoose={onPlan} sx={{ maxWidth: '100%' }}>
        {plans.map((plan) => (
          <option key={plan.id} value={plan.id}>
            {planName(plan)} ({counted(plan.counts.notes, 'anteckning', 'anteckningar')})
          </option>
        ))}
      </PlainSelect>
    </Box>
  );
}

/** What else is in the file than the notes: nothing of it should come as a surprise. */
function AlsoInFile({ from }: { from: string }) {
  return (
    <Box component="p" sx={{ color: v.ink2, fontSize: '0.9375rem' }}>
      Filen säger också vem den är från (
      {from === '' ? (
        <>
          du har inget namn, <Link href={addressOf({ place: 'settings' })}>skriv det</Link>
        </>
      ) : (
        from
      )}
      ), vilken plan det gäller, var i planen varje anteckning står, när den ändrats och av vem.
      Svaret på en fråga följer med den. Tidigare lydelser, status och yrkanden följer inte med.
    </Box>
  );
}

const nothingToGive = (unplaced: number): string =>
  unplaced > 0
    ? 'Anteckningarna i den här planen väntar i Att placera. Ge dem en plats först.'
    : 'Inga anteckningar i den här planen. Skriv en, och välj Delas på den.';

function Nothing({ offer: { unplaced, unknown } }: { offer: Offer }) {
  return unknown > 0 ? <NotWorkedOut count={unknown} /> : <p>{nothingToGive(unplaced)}</p>;
}

/** Notes of one plan to a file: which, and what else is in it. Below the place stands what leaves. */
export function GiveNotes({ planId, onPlan, offer, chosen, lock }: GiveNotesProps) {
  const [outcome, setOutcome] = useState<SaveOutcome | null>(null);
  const [isSaving, setSaving] = useState(false);
  const [isTold, setTold] = useState(true);
  const removed = offer?.removed ?? 0;
  const tellsRemoved = isTold && removed > 0;
  const isAnything = (offer?.notes.length ?? 0) + removed > 0;
  const save = async ({ notes }: Offer) => {
    if (isSaving) return;
    setOutcome(null);
    if (!lock.check()) return;
    setSaving(true);
    const passphrase = lock.isOn ? lock.typed.first : null;
    const sent = { ...toSend(notes, chosen.ids), tellsRemoved, passphrase };
    const made = await call('exchange.make', { planId, ...sent });
    setOutcome(made.ok ? await handOver(made.value) : { ok: false, message: made.error.message });
    setSaving(false);
  };
  return (
    <Box component="section" aria-labelledby="ge" sx={{ display: 'grid', gap: '0.9rem' }}>
      <Typography id="ge" variant="h3" component="h2">
        Ge anteckningar
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '0.6rem 0.9rem', alignItems: 'center' }}>
        <PlanChoice planId={planId} onPlan={onPlan} />
        {offer !== undefined && isAnything && (
          <Button
            variant="contained"
            color="primary"
            disabled={chosen.ids.size === 0 && !tellsRemoved}
            onClick={() => void save(offer)}
            aria-busy={isSaving}
          >
            {isSaving && lock.isOn ? 'Låser …' : 'Spara filen'}
          </Button>
        )}
      </Box>
      {outcome?.ok === false && <FailureLine message={outcome.message} />}
      {outcome?.ok === true && (
        <Box component="output" sx={{ overflowWrap: 'anywhere' }}>
          {outcome.message}
        </Box>
      )}
      {offer !== undefined && !isAnything && <Nothing offer={offer} />}
      {offer !== undefined && isAnything && (
        <>
          <AlsoInFile from={offer.from} />
          <LockChoice lock={lock} />
          {removed > 0 && <TellRemoved count={removed} isTold={isTold} onTell={setTold} />}
          <NoteChoices offer={offer} chosen={chosen} />
        </>
      )}
    </Box>
  );
}
