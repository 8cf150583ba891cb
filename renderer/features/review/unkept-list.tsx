import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { Plan } from '../../../shared/plan/plan.ts';
import { v } from '../../app/theme/css-var.ts';
import { serif } from '../../app/theme/tokens.ts';
import { call } from '../../client/call.ts';
import { useQuery } from '../../client/query.ts';
import { Spoken } from '../../components/change/spoken.tsx';
import { firstWords } from '../../components/first-words.ts';
import { roving, rovingRow } from '../../components/roving.ts';
import { offerUndo } from '../../components/undo-bar.tsx';
import { idOf, reviewParts, type ReviewPart } from './parts.ts';
import { placeOf, unkeptOf, type Unkept } from './unkept.ts';

const remove = async ({ name, words }: Unkept): Promise<void> => {
  const result = await call('unsent.save', { field: name, text: '' });
  if (!result.ok) return;
  offerUndo('Det skrivna är borttaget.', () => {
    void call('unsent.save', { field: name, text: words });
  });
};

function Item({ unkept, onShow }: { unkept: Unkept; onShow: (part: ReviewPart) => void }) {
  const { about, label, words, part } = unkept;
  const which = <Spoken>: {firstWords(words)}</Spoken>;
  return (
    <Box component="li" {...rovingRow} sx={{ borderTop: `1px solid ${v.line}`, py: '0.5rem' }}>
      <Box sx={{ fontFamily: serif, overflowWrap: 'anywhere' }}>
        {part ? `${part.name}, ${about}` : about}
      </Box>
      <Box sx={{ color: v.hand, overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}>
        {label}: ”{words}”
      </Box>
      {part === null && (
        <Box sx={{ color: v.ink2 }}>Det här står inte i den text som gäller nu.</Box>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: '1rem' }}>
        {part && (
          <Button variant="text" size="small" onClick={() => onShow(part)}>
            Visa{which}
          </Button>
        )}
        <Button variant="text" size="small" onClick={() => void remove(unkept)}>
          Ta bort{which}
        </Button>
      </Box>
    </Box>
  );
}

interface UnkeptListProps {
  planId: string;
  plan: Plan;
  /** Parts whose fields stand open: they show their own words. */
  shownIds: readonly (string | null)[];
  onShow: (part: ReviewPart) => void;
}

/** What was typed as a correction and is none, so that no word of it is lost. */
export function UnkeptList({ planId, plan, shownIds, onShow }: UnkeptListProps) {
  const { data: kept = [] } = useQuery('unsent.list', { place: placeOf(planId) });
  if (kept.length === 0) return null;
  const waiting = unkeptOf(plan, reviewParts(plan), planId, kept).filter(
    ({ part }) => part === null || !shownIds.includes(idOf(part)),
  );
  if (waiting.length === 0) return null;
  return (
    <Box component="section" aria-label="Skrivet men inte sparat">
      <Typography variant="h4" component="h2" sx={{ mb: 2 }}>
        Skrivet men inte sparat, {waiting.length}
      </Typography>
      <ul ref={roving}>
        {waiting.map((unkept) => (
          <Item key={unkept.name} unkept={unkept} onShow={onShow} />
        ))}
      </ul>
    </Box>
  );
}
