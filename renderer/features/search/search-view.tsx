import Box from '@mui/material/Box';
import OutlinedInput from '@mui/material/OutlinedInput';
import Typography from '@mui/material/Typography';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { replaceRoute } from '../../app/router.ts';
import { narrow, v } from '../../app/theme/css-var.ts';
import { serif } from '../../app/theme/tokens.ts';
import { useQuery } from '../../client/query.ts';
import { counted } from '../../components/count-words.ts';
import { FailureLine } from '../../components/failure-line.tsx';
import { PlaceHeader } from '../../components/place-header.tsx';
import { Scroller } from '../../components/scroller.tsx';
import { groupHits, hitId, type PlanHits } from './group-hits.ts';
import { HitRow } from './hit-row.tsx';
import { useSearch, type Found } from './use-search.ts';

function summary(found: Found, plans: readonly PlanHits[]): string {
  if (found.text === '') return '';
  if (found.total === 0) return `Inget hittades för ”${found.text}”.`;
  const shown = found.hits.length < found.total ? `, ${found.hits.length} visas` : '';
  return `${counted(found.total, 'träff', 'träffar')} i ${counted(plans.length, 'plan', 'planer')}${shown}`;
}

function PlanSection({ plan }: { plan: PlanHits }) {
  return (
    <Box component="section" sx={{ mt: '1.75rem' }}>
      <Box
        sx={{
          display: 'flex',
          gap: '0.75rem',
          alignItems: 'baseline',
          borderBottom: `1px solid ${v.edge}`,
          pb: '0.3rem',
        }}
      >
        <Typography variant="h3" component="h2">
          {plan.title}
        </Typography>
        <Box component="span" sx={{ color: v.ink2 }}>
          {counted(plan.count, 'träff', 'träffar')}
        </Box>
      </Box>
      {plan.groups.map((group) => (
        <Box key={group.where} sx={{ pt: '0.6rem' }}>
          {group.where !== '' && (
            <Typography variant="h4" component="h3" sx={{ color: v.ink2, fontSize: '0.9375rem' }}>
              {group.where}
            </Typography>
          )}
          <ul>
            {group.hits.map((hit, index) => (
              <HitRow key={hitId(hit, index)} hit={hit} />
            ))}
          </ul>
        </Box>
      ))}
    </Box>
  );
}

/** Arrows go from hit to hit, and from the field to the first. */
function onArrows(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const hits = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-hit]')];
  const at = hits.findIndex((hit) => hit === document.activeElement);
  const next = hits[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

/** *Sök*: everything found, by plan and by the heading it stands under. */
export function SearchView({ query }: { query: string }) {
  const found = useSearch(query);
  const { data: plans = [] } = useQuery('plans.list', {});
  const groups = groupHits(found.hits, plans);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <>
      <PlaceHeader title="Sök" />
      <Scroller>
        <Box
          onKeyDown={onArrows}
          sx={{ px: '1.75rem', py: '1.25rem', maxWidth: '58rem', [narrow]: { px: '1rem' } }}
        >
          <OutlinedInput
            fullWidth
            type="search"
            inputRef={field}
            value={query}
            onChange={(event) => replaceRoute({ place: 'search', query: event.target.value })}
            placeholder="Sök i planer och anteckningar"
            inputProps={{ 'aria-label': 'Sök i planer och anteckningar', maxLength: 500 }}
            sx={{ fontFamily: serif, fontSize: '1.25rem' }}
          />
          <Box component="output" sx={{ display: 'block', color: v.ink2, pt: '0.6rem' }}>
            {summary(found, groups)}
          </Box>
          {found.failure !== null && <FailureLine message={found.failure} />}
          {groups.map((plan) => (
            <PlanSection key={plan.planId ?? 'utan'} plan={plan} />
          ))}
        </Box>
      </Scroller>
    </>
  );
}
