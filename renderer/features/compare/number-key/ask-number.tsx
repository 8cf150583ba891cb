import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { Fragment } from 'react';
import type { AssignmentSide } from '../../../../shared/compare/comparison.ts';
import { v } from '../../../app/theme/css-var.ts';
import { serif } from '../../../app/theme/tokens.ts';
import { ChangeMark } from '../../../components/change/change-mark.tsx';
import { Icon } from '../../../components/icon.tsx';
import type { ChangeRow } from '../../../../shared/compare/change-row.ts';
import { numberMark } from '../../../../shared/plan/assignment-name.ts';
import { NumberLink, Wording } from '../assignments/side-text.tsx';
import { planName, yearName, type PlanPair } from '../plan-pair.ts';
import { answersTo, type KeyAnswer } from '../../../../shared/compare/number-key.ts';

interface AskNumberProps {
  asked: string;
  onAsk: (asked: string) => void;
  rows: readonly ChangeRow[];
  pair: PlanPair;
}

/** A number with its year before it, as a link to its place. */
function End({ side, plan }: { side: AssignmentSide | null; plan: PlanPair['from'] }) {
  return (
    <span>
      <Box component="span" sx={{ color: v.ink2, mr: '0.4rem' }}>
        {yearName(plan)}
      </Box>
      {side === null ? (
        <Box component="span" sx={{ color: v.ink2 }}>
          finns inte
        </Box>
      ) : (
        <NumberLink planId={plan.id} side={side} />
      )}
    </span>
  );
}

function Answer({ answer, pair }: { answer: KeyAnswer; pair: PlanPair }) {
  return (
    <Box component="li" sx={{ borderTop: `1px solid ${v.line}`, py: '0.6rem', maxWidth: '46rem' }}>
      <Box sx={{ color: v.ink2, fontSize: '0.9375rem' }}>
        {answer.side === 'from' ? 'Det som var ' : 'Det som är '}
        {numberMark(answer.asked)} i {planName(answer.side === 'from' ? pair.from : pair.to)}
      </Box>
      {answer.rows.map((row) => (
        <Fragment key={row.id}>
          <Box
            sx={{
              display: 'flex',
              flexWrap: 'wrap',
              gap: '0.25rem 0.75rem',
              alignItems: 'center',
              fontSize: '1.25rem',
            }}
          >
            <End side={row.change.from} plan={pair.from} />
            <Icon name="forward" />
            <End side={row.change.to} plan={pair.to} />
            <ChangeMark kind={row.kind} />
          </Box>
          <Box component="p" sx={{ fontFamily: serif, lineHeight: 1.5, overflowWrap: 'anywhere' }}>
            <Wording row={row} side="both" />
          </Box>
        </Fragment>
      ))}
    </Box>
  );
}

/** 'Var tog Nr 11 vägen?': a number, and what became of it and what bears it now. */
export function AskNumber({ asked, onAsk, rows, pair }: AskNumberProps) {
  const answers = answersTo(asked, rows);
  return (
    <Box component="section" aria-label="Var tog numret vägen?">
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'center',
          gap: '0.6rem',
          ...(asked.trim() === '' && { '@media print': { display: 'none' } }),
        }}
      >
        <Typography variant="h2">Var tog nr</Typography>
        <TextField
          size="small"
          hiddenLabel
          value={asked}
          onChange={(event) => onAsk(event.target.value)}
          placeholder="11"
          slotProps={{ htmlInput: { 'aria-label': 'Nummer, till exempel 11 eller HS 1' } }}
          sx={{ width: '6.5rem' }}
        />
        <Typography variant="h2">vägen?</Typography>
      </Box>
      <Box component="output" sx={{ display: 'block' }}>
        {asked.trim() !== '' && answers.length === 0 && (
          <Box component="p" sx={{ color: v.ink2, pt: '0.5rem' }}>
            Numret finns inte i någon av planerna.
          </Box>
        )}
        <Box component="ul" sx={{ mt: '0.5rem' }}>
          {answers.map((answer) => (
            <Answer key={`${answer.side}${answer.asked.key}`} answer={answer} pair={pair} />
          ))}
        </Box>
      </Box>
    </Box>
  );
}
