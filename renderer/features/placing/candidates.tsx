import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import type { NoteCandidate } from '../../../shared/note/candidate.ts';
import { v } from '../../app/theme/css-var.ts';
import { serif } from '../../app/theme/tokens.ts';

interface CandidatesProps {
  candidates: readonly NoteCandidate[];
  chosen: number;
  onLook: (index: number) => void;
  onTake: (candidate: NoteCandidate) => void;
}

const placeOf = ({ name, page }: NoteCandidate): string =>
  page === null ? name : `${name} · sida ${page}`;

/** Where the note may belong, numbered: a number key or a click takes one, the arrows look at them. */
export const Candidates = ({ candidates, chosen, onLook, onTake }: CandidatesProps) => (
  <Box component="ol" aria-label="Platser som liknar" sx={{ borderTop: `1px solid ${v.line}` }}>
    {candidates.map((candidate, index) => (
      <Box component="li" key={`${candidate.blockId} ${candidate.name} ${index}`}>
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
              {candidate.text}
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
