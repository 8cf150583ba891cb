import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { PlacedCorrection } from '../../../shared/contract/contract.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { narrow, v } from '../../app/theme/css-var.ts';
import { Icon } from '../../components/icon.tsx';
import { doubtTitle, type Doubt } from './doubts.ts';
import { isCorrected } from './correction-words.ts';
import { PartFields } from './part-fields.tsx';

interface DoubtCardProps {
  planId: string;
  plan: Plan;
  corrections: readonly PlacedCorrection[];
  doubts: readonly Doubt[];
  /** Which of them is looked at. */
  index: number;
  onSettle: () => void;
  onCorrect: () => void;
  onNext: () => void;
}

function Buttons(props: DoubtCardProps) {
  const { plan, corrections, doubts, index, onSettle, onCorrect, onNext } = props;
  const part = doubts[index]?.part ?? null;
  // A reading that had to be corrected was not right: then one is merely done with it.
  const isDone = part !== null && isCorrected(plan, corrections, part);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '0.5rem' }}>
      <Button size="small" variant="contained" color="primary" onClick={onSettle}>
        {isDone ? 'Klart' : 'Stämmer'} <kbd>Enter</kbd>
      </Button>
      <Button size="small" onClick={onCorrect}>
        Rätta <kbd>R</kbd>
      </Button>
      {doubts.length > 1 && (
        <Button size="small" onClick={onNext}>
          Nästa tvivel <kbd>N</kbd>
        </Button>
      )}
    </Box>
  );
}

/** The doubt that is looked at: what it is, the part it speaks of, and what one says of it. */
export function DoubtCard(props: DoubtCardProps) {
  const { planId, plan, corrections, doubts, index } = props;
  const doubt = doubts[index];
  if (!doubt)
    return (
      <Box component="p" sx={{ color: v.ink2, display: 'flex', gap: '0.5rem' }}>
        <Box component="span" sx={{ color: v.ok }}>
          <Icon name="check" />
        </Box>
        Inga tvivel kvar. Allt som lästes in kan ändå rättas där det står.
      </Box>
    );
  const { finding, part } = doubt;
  return (
    <Box
      component="section"
      aria-label={`Tvivel ${index + 1} av ${doubts.length}`}
      data-doubt
      sx={{
        borderLeft: `3px solid ${v.warn}`,
        pl: '1.1rem',
        display: 'grid',
        gap: '0.75rem',
        [narrow]: { pl: '0.75rem' },
      }}
    >
      <div>
        <Box component="h2" sx={{ m: 0, fontSize: '1rem', fontWeight: 400, color: v.ink2 }}>
          <Box component="span" sx={{ color: v.warn, fontWeight: 600, mr: '0.6rem' }}>
            <Icon name="warning" /> Tvivel {index + 1} av {doubts.length}
          </Box>
          {doubtTitle(finding.code)}
        </Box>
        <Box component="p" sx={{ m: 0, mt: '0.35rem', overflowWrap: 'anywhere' }}>
          {finding.message}
        </Box>
      </div>
      {part && (
        <PartFields
          key={`${part.kind} ${part.key}`}
          planId={planId}
          plan={plan}
          part={part}
          corrections={corrections}
        />
      )}
      <Buttons {...props} />
    </Box>
  );
}
