import Box from '@mui/material/Box';
import { planName } from '../plan-words/plan-name.ts';
import { useRoute } from './router.ts';
import { useCurrentPlan } from './session.ts';

/** Places about one plan, which stands in the rail on screen and nowhere on paper. */
const OF_ONE_PLAN = new Set(['reading', 'assignments', 'thread', 'check', 'review', 'revision']);

const today = (): string =>
  new Date().toLocaleDateString('sv-SE', { day: 'numeric', month: 'long', year: 'numeric' });

/** The first line of a print: which plan it is about, and the day it was printed. */
export const PaperHead = () => {
  const route = useRoute();
  const plan = useCurrentPlan();
  const about = plan && OF_ONE_PLAN.has(route.place) ? `${planName(plan)} · ` : '';
  return (
    <Box
      component="p"
      sx={{ display: 'none', '@media print': { display: 'block', m: 0, fontSize: '9pt' } }}
    >
      {about}Utskrivet {today()}
    </Box>
  );
};
