import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import type { NoteCandidate } from '../../../shared/note/candidate.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { v } from '../../app/theme/css-var.ts';
import { serif } from '../../app/theme/tokens.ts';
import { roving, rovingRow } from '../../components/roving.ts';
import { around } from './around.ts';

interface CandidatesProps {
  /** The text the candidates stand in. */
  plan: Plan;
  candidates: readonly NoteCandidate[];
  chosen: number;
  onLook: (index: number) => void;
  onTake: (candidate: NoteCandidate) => void;
}

/** Two lines in all, with the words between. */
const ROOM = 38;

/** The words with those around them: alone the same few words are alike in every place. */
const Words = ({ plan, candidate }: { plan: Plan; candidate: NoteCandidate }) => {
  const { blockId, range, text } = candidate;
  const block = plan.body.find((one) => one.id === blockId);
  if (range === null || block === undefined) return text;
  const { before, within, after } = around(block.text, range, ROOM);
  return (
    <>
      <Box component="span" sx={{ color: v.ink2 }}>
        {before}
      </Box>
      <b>{within}</b>
      <Box component="span" sx={{ color: v.ink2 }}>
        {after}
      </Box>
    </>
  );
};

const placeOf = ({ name, page }: NoteCandidate): string =>
  page === null ? name : `${name} · sida ${page}`;

/** Where the note may belong, numbered: a number key or a click takes one, the arrows look at them. */
export const Candidates = ({ plan, candidates, chosen, onLook, onTake }: CandidatesProps) => (
  <Box
    component="ol"
    ref={roving}
    aria-label="Platser som liknar"
    sx={{ borderTop: `1px solid ${v.line}` }}
  >
    {candidates.map((candidate, index) => (
      <Box component="li" {...rovingRow} key={`${candidate.blockId} ${candidate.name} ${index}`}>
        <ButtonBase
          data-candidate={index}
          aria-current={index === chosen ? 'true' : undefined}
          onFocus={() => onLook(index)}
          onMouseEnter={() => onLook(index)}
          onClick={() => onTake(candidate)}
          sx={{
            display: 'grid',
            gridTemplateColumns: 'auto minmax(0, 1fr)',
            columnGap: '0.75rem',
            width: '100%',
            textAlign: 'left',
            alignItems: 'baseline',
            padding: '0.6rem 0.75rem 0.65rem 0.6rem',
            borderBottom: `1px solid ${v.line}`,
            borderLeft: `3px solid ${index === chosen ? v.hand : v.noLine}`,
            background: index === chosen ? v.handSoft : 'none',
          }}
        >
          <kbd>{index + 1}</kbd>
          <span>
            <Box component="span" sx={{ fontWeight: 600 }}>
              {placeOf(candidate)}
            </Box>
            <Box component="span" sx={{ display: 'block', fontFamily: serif, my: '0.15rem' }}>
              <Words plan={plan} candidate={candidate} />
            </Box>
            <Box component="span" sx={{ display: 'block', fontSize: '0.9375rem', color: v.ink2 }}>
              {candidate.reasons.join(', ')}
            </Box>
          </span>
        </ButtonBase>
      </Box>
    ))}
  </Box>
);
