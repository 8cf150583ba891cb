import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useId, type ReactNode } from 'react';
import { addressOf, readingAt, type Route } from '../../app/route.ts';
import { useCurrentPlan, useSession } from '../../app/session.ts';
import { slim, v } from '../../app/theme/css-var.ts';
import { useQuery } from '../../client/query.ts';
import { EmptyState, TO_PLANS } from '../../components/empty-state.tsx';
import { planName } from '../../plan-words/plan-name.ts';
import { askedBefore } from './asked-before.ts';
import { searchExamples } from './search-examples.ts';

const Part = ({ title, children }: { title: string; children: ReactNode }) => {
  const id = useId();
  return (
    <Box component="section" aria-labelledby={id} sx={{ mb: '1.75rem' }}>
      <Typography variant="h4" component="h2" id={id} sx={{ mb: '0.4rem' }}>
        {title}
      </Typography>
      {children}
    </Box>
  );
};

const row = { display: 'flex', flexWrap: 'wrap', gap: '0.25rem 1.25rem' } as const;

const Question = ({ query, onAsk }: { query: string; onAsk: (query: string) => void }) => (
  <Button variant="text" size="small" onClick={() => onAsk(query)} sx={{ whiteSpace: 'normal' }}>
    {query}
  </Button>
);

/** One question of each kind, with words of the plan one reads. */
const Examples = ({ planId, onAsk }: { planId: string; onAsk: (query: string) => void }) => {
  const { data: stored } = useQuery('plans.get', { planId });
  if (!stored) return null;
  return (
    <Part title="Till exempel">
      <ul>
        {searchExamples(stored.plan).map(({ query, words }) => (
          <Box
            component="li"
            key={query}
            sx={{
              display: 'grid',
              gridTemplateColumns: 'minmax(0, 14rem) minmax(0, 1fr)',
              alignItems: 'baseline',
              justifyItems: 'start',
              gap: '0 1rem',
              color: v.ink2,
              [slim]: { gridTemplateColumns: 'minmax(0, 1fr)', pb: '0.35rem' },
            }}
          >
            <Question query={query} onAsk={onAsk} />
            {words}
          </Box>
        ))}
      </ul>
    </Part>
  );
};

/** Where one finds by looking instead. */
const waysOf = (planId: string): readonly (readonly [words: string, route: Route])[] => [
  ['Läsa', readingAt(planId)],
  ['Uppdragslista', { place: 'assignments', planId }],
  ['Jämföra', { place: 'compare', from: null, to: null }],
  ['Anteckningar', { place: 'notes' }],
  ['Frågor', { place: 'questions' }],
];

/** What *Sök* gives when it has no hits to show: what was asked before, what can be asked, and where else to look. */
export function SearchStart({ onAsk }: { onAsk: (query: string) => void }) {
  const plan = useCurrentPlan();
  const { data: plans } = useQuery('plans.list', {});
  const asked = askedBefore(useSession((s) => s.recent));
  if (plans?.length === 0)
    return <EmptyState text="Det finns ingen plan att söka i än." way={TO_PLANS} isInset />;
  return (
    <Box sx={{ pt: '0.75rem' }}>
      {asked.length > 0 && (
        <Part title="Sökt senast">
          <Box sx={row}>
            {asked.map((query) => (
              <Question key={query} query={query} onAsk={onAsk} />
            ))}
          </Box>
        </Part>
      )}
      {plan && (
        <>
          <Examples planId={plan.id} onAsk={onAsk} />
          <Part title={`Eller leta i ${planName(plan)}`}>
            <Box sx={row}>
              {waysOf(plan.id).map(([words, route]) => (
                <Link key={words} href={addressOf(route)}>
                  {words}
                </Link>
              ))}
            </Box>
          </Part>
        </>
      )}
      <Box component="p" sx={{ color: v.ink2 }}>
        Delar av ord räcker. <kbd>Ctrl K</kbd> hittar också platser och sådant man kan göra.
      </Box>
    </Box>
  );
}
