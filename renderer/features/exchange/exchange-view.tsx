import Box from '@mui/material/Box';
import { useState } from 'react';
import { useCurrentPlan } from '../../app/session.ts';
import { narrow } from '../../app/theme/css-var.ts';
import { useQuery } from '../../client/query.ts';
import { EmptyState, TO_PLANS } from '../../components/empty-state.tsx';
import { Scroller } from '../../components/scroller.tsx';
import { LeavingStrip } from '../documents/leaving/leaving-strip.tsx';
import { NotesHeader } from '../notes/notes-header.tsx';
import { leavingNotes } from './chosen-notes.ts';
import { GiveNotes } from './give-notes.tsx';
import { TakeNotes } from './take-notes.tsx';
import { useChosenNotes } from './use-chosen-notes.ts';
import { useFileLock } from './use-file-lock.ts';

/**
 * *Byta med en kollega*: notes of a plan from a file and to one, each seen whole before it is done.
 * While a file is open only that is in sight: what comes and what goes must not be mixed up.
 */
export function ExchangeView() {
  const current = useCurrentPlan();
  const [chosenPlan, choosePlan] = useState<string | null>(null);
  const [isTaking, setTaking] = useState(false);
  const planId = chosenPlan ?? current?.id ?? null;
  const { data: offer } = useQuery('exchange.offer', planId === null ? null : { planId });
  const chosen = useChosenNotes(planId, offer?.notes);
  const lock = useFileLock();
  const leaves = offer && leavingNotes(offer.notes, chosen.ids);
  return (
    <>
      <NotesHeader tab="exchange" />
      <Scroller sx={{ padding: '1.2rem 1.75rem 3rem', [narrow]: { padding: '1rem' } }}>
        {planId === null ? (
          <EmptyState
            isInset
            text="Här finns inga planer än. Anteckningar byts plan för plan: läs in den först."
            way={TO_PLANS}
          />
        ) : (
          <Box sx={{ display: 'grid', gap: '2.5rem', maxWidth: '46rem' }}>
            <TakeNotes onOpen={setTaking} />
            {!isTaking && (
              <GiveNotes
                key={planId}
                planId={planId}
                onPlan={choosePlan}
                offer={offer}
                chosen={chosen}
                lock={lock}
              />
            )}
          </Box>
        )}
      </Scroller>
      {!isTaking && offer && leaves && leaves.notes.length > 0 && (
        <LeavingStrip
          fileName={lock.isOn ? `${offer.fileName}.age` : offer.fileName}
          leaves={leaves}
        />
      )}
    </>
  );
}
