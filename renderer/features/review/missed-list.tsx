import Box from '@mui/material/Box';
import type { BodyBlock, Plan } from '../../../shared/plan/plan.ts';
import { v } from '../../app/theme/css-var.ts';
import { serif } from '../../app/theme/tokens.ts';
import { counted } from '../../components/count-words.ts';
import { missedIn, type Missed } from './missed.ts';
import { MissedKinds, type OnAdd } from './missed-kinds.tsx';

/** Pieces of the document that were taken for nothing, each with what it can be said to be. */
export function MissedChoices({ pieces, onAdd }: { pieces: readonly Missed[]; onAdd: OnAdd }) {
  return (
    <ul>
      {pieces.map((missed, index) => (
        <Box
          component="li"
          // Two rows may have the same words.
          // oxlint-disable-next-line react/no-array-index-key
          key={`${missed.block.id} ${index}`}
          sx={{ py: '0.5rem', '& + &': { borderTop: `1px solid ${v.line}` } }}
        >
          <Box
            component="p"
            sx={{ m: 0, fontFamily: serif, lineHeight: 1.5, overflowWrap: 'anywhere' }}
          >
            {missed.shown}
          </Box>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: '1rem' }}>
            <MissedKinds missed={missed} onAdd={onAdd} />
          </Box>
        </Box>
      ))}
    </ul>
  );
}

/** What the sheet has beside the parts, folded: text or a row that is an uppdrag, a styrtal or a risk is made one here. */
export function MissedList({
  plan,
  blocks,
  where,
  onAdd,
}: {
  plan: Plan;
  blocks: readonly BodyBlock[];
  /** Where the blocks stand: 'på sidan', or 'i delen' where there are no pages. */
  where: string;
  onAdd: OnAdd;
}) {
  const pieces = blocks.flatMap((block) => missedIn(plan, block));
  if (pieces.length === 0) return null;
  return (
    <Box
      component="details"
      sx={{ '& summary': { color: v.hand, fontWeight: 600, cursor: 'pointer', py: '0.3rem' } }}
    >
      <summary>
        Saknas något? {counted(pieces.length, 'stycke', 'stycken')} till {where}
      </summary>
      <MissedChoices pieces={pieces} onAdd={onAdd} />
    </Box>
  );
}
