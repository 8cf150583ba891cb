import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Plan } from '../../../shared/plan/plan.ts';
import { typeset } from '../../../shared/text/typeset.ts';
import { v } from '../../app/theme/css-var.ts';

/** What the plan measures under the same målsättning: outcome and this year's target, as printed. */
export const GoalIndicators = ({ plan, goalKey }: { plan: Plan; goalKey: string | null }) => {
  const indicators = plan.indicators.filter((i) => i.goalKey === goalKey && goalKey !== null);
  if (indicators.length === 0) return null;
  return (
    <Box component="section" sx={{ mt: 7 }}>
      <Typography variant="h4" component="h2" sx={{ mb: 2 }}>
        Styrtal i samma målsättning
      </Typography>
      <ul>
        {indicators.map((indicator) => (
          <Box
            component="li"
            key={indicator.key}
            sx={{ padding: '0.4rem 0', borderTop: `1px solid ${v.line}`, fontSize: '0.9375rem' }}
          >
            {indicator.text}
            {indicator.outcome && (
              <Box component="span" sx={{ display: 'block', color: v.ink2 }}>
                utfall {typeset(indicator.outcome)}
                {indicator.target && `, årets mål ${typeset(indicator.target)}`}
              </Box>
            )}
          </Box>
        ))}
      </ul>
    </Box>
  );
};
