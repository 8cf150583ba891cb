import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { v } from '../../app/theme/css-var.ts';
import { counted } from '../../components/count-words.ts';
import { hitId, type HitGroup, type ListedHit, type PlanHits } from './group-hits.ts';
import { HitRow } from './hit-row.tsx';

interface HitListProps<H extends ListedHit> {
  plans: readonly PlanHits<H>[];
  /** Told of the hit and of the id that its row has. */
  onOpen: (hit: H, id: string) => void;
}

const GroupHits = <H extends ListedHit>({
  group,
  onOpen,
}: {
  group: HitGroup<H>;
  onOpen: HitListProps<H>['onOpen'];
}) => (
  <Box sx={{ pt: '0.6rem' }}>
    {group.where !== '' && (
      <Typography variant="h4" component="h3" sx={{ color: v.ink2, fontSize: '0.9375rem' }}>
        {group.where}
      </Typography>
    )}
    <ul>
      {group.hits.map((hit, index) => (
        <HitRow
          key={hitId(hit, index)}
          id={hitId(hit, index)}
          hit={hit}
          missing={hit.missing}
          onOpen={() => onOpen(hit, hitId(hit, index))}
        />
      ))}
    </ul>
  </Box>
);

/** Hits by plan and, within it, by the heading they stand under. */
export const HitList = <H extends ListedHit>({ plans, onOpen }: HitListProps<H>) =>
  plans.map((plan) => (
    <Box component="section" key={plan.planId ?? 'utan'} sx={{ mt: '1.75rem' }}>
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
        <Box component="span" sx={{ color: v.ink2, whiteSpace: 'nowrap' }}>
          {counted(plan.count, 'träff', 'träffar')}
        </Box>
      </Box>
      {plan.groups.map((group) => (
        <GroupHits key={group.where} group={group} onOpen={onOpen} />
      ))}
    </Box>
  ));
