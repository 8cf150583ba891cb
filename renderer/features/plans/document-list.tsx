import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import type { PlanSummary } from '../../../shared/contract/contract.ts';
import { addressOf, readingAt } from '../../app/route.ts';
import { v } from '../../app/theme/css-var.ts';
import { Icon } from '../../components/icon.tsx';
import { RemoveButton, WaitingText } from './plan-cell.tsx';

const belongsTo = (plan: PlanSummary): string =>
  [plan.organ, plan.year].filter(Boolean).join(' ') || plan.fileName;

/** What stands under its title: what it goes with, or its file where that is not the title itself. */
const underTitle = (plan: PlanSummary): string => {
  if (plan.kind === 'tjänsteskrivelse') return `hör till ${belongsTo(plan)}`;
  return plan.title === plan.fileName ? '' : plan.fileName;
};

const Item = ({ plan }: { plan: PlanSummary }) => (
  <Box
    component="li"
    sx={{
      position: 'relative',
      display: 'grid',
      gridTemplateColumns: '1.25rem minmax(0, 1fr)',
      gap: '0.25rem 0.6rem',
      borderTop: `1px solid ${v.line}`,
      padding: '0.75rem 2.4rem 0.75rem 0',
    }}
  >
    <Icon name="page" />
    <Box>
      <Link color="inherit" href={addressOf(readingAt(plan.id))}>
        {plan.title || plan.fileName}
      </Link>
      <Typography variant="body2" sx={{ color: v.ink2 }}>
        {underTitle(plan)}
      </Typography>
      <WaitingText plan={plan} />
    </Box>
    <RemoveButton plan={plan} />
  </Box>
);

/** Documents that are not a cell in the grid: handlingar, and plans without a year. */
export const DocumentList = ({
  title,
  plans,
}: {
  title: string;
  plans: readonly PlanSummary[];
}) => {
  if (plans.length === 0) return null;
  return (
    <section>
      <Typography variant="h4" component="h2" sx={{ mb: 2 }}>
        {title}
      </Typography>
      <ul>
        {plans.map((plan) => (
          <Item key={plan.id} plan={plan} />
        ))}
      </ul>
    </section>
  );
};
