import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { PlacedCorrection } from '../../../shared/contract/contract.ts';
import { v } from '../../app/theme/css-var.ts';
import { serif } from '../../app/theme/tokens.ts';
import { Icon } from '../../components/icon.tsx';
import { roving, rovingRow } from '../../components/roving.ts';
import { takeBack } from './correct.ts';
import { correctionWords } from './correction-words.ts';

function Item({ planId, kept }: { planId: string; kept: PlacedCorrection }) {
  const { about, says } = correctionWords(kept.correction);
  return (
    <Box
      component="li"
      {...rovingRow}
      sx={{
        borderTop: `1px solid ${v.line}`,
        py: '0.5rem',
        display: 'flex',
        flexWrap: 'wrap',
        gap: '0.25rem 0.75rem',
        alignItems: 'baseline',
      }}
    >
      <Box sx={{ flex: '1 1 14rem', minWidth: 0, overflowWrap: 'anywhere' }}>
        <Box sx={{ fontFamily: serif }}>{about}</Box>
        <Box sx={{ color: v.hand }}>{says}</Box>
        {!kept.isPlaced && (
          <Box sx={{ color: v.warn }}>
            <Icon name="warning" size={0.875} /> Hittar ingen plats i den här texten. Den ändrar
            inget men finns kvar.
          </Box>
        )}
      </Box>
      <Button
        variant="text"
        size="small"
        aria-label={`Ta tillbaka: ${says}`}
        onClick={() => void takeBack(planId, [kept])}
      >
        Ta tillbaka
      </Button>
    </Box>
  );
}

/** Everything a person has corrected in the plan, the latest first; each can be taken back. */
export function CorrectionList({
  planId,
  corrections,
}: {
  planId: string;
  corrections: readonly PlacedCorrection[];
}) {
  if (corrections.length === 0) return null;
  const lost = corrections.filter((kept) => !kept.isPlaced);
  const placed = corrections.filter((kept) => kept.isPlaced).reverse();
  return (
    <Box component="section" aria-label="Rättelser">
      <Typography variant="h4" component="h2" sx={{ mb: 2 }}>
        Rättelser, {corrections.length}
      </Typography>
      <ul ref={roving}>
        {[...lost, ...placed].map((kept) => (
          <Item key={kept.id} planId={planId} kept={kept} />
        ))}
      </ul>
    </Box>
  );
}
