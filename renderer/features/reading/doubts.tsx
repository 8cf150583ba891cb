import Box from '@mui/material/Box';
import type { Plan } from '../../../shared/plan/plan.ts';
import { narrow, v } from '../../app/theme/css-var.ts';
import { counted } from '../../components/count-words.ts';
import { Icon } from '../../components/icon.tsx';
import { scrollToBlock } from './scroll-to.ts';

/** The block a finding speaks of: the first on its page or line; undefined when it has no place. */
const blockAt = (plan: Plan, { page, lineStart }: Plan['findings'][number]['source']) =>
  plan.body.find(({ source }) => {
    if (page !== null) return source.page === page;
    return lineStart !== null && source.lineEnd !== null && source.lineEnd >= lineStart;
  });

/** What the reading doubted, folded until one asks; each leads to its place. */
export const Doubts = ({ plan }: { plan: Plan }) => {
  const doubts = plan.findings.filter((finding) => finding.severity !== 'info');
  if (doubts.length === 0) return null;
  return (
    <Box
      component="details"
      sx={{
        margin: '1.2rem 1.75rem 0 4.75rem',
        maxWidth: '35.875rem',
        [narrow]: { mx: '1rem' },
        '& summary': { color: v.warn, fontWeight: 500, cursor: 'pointer', py: '0.3rem' },
      }}
    >
      <summary>
        <Icon name="warning" size={0.875} /> {counted(doubts.length, 'tvivel')} vid inläsningen
      </summary>
      <ul>
        {doubts.map((doubt, index) => {
          const block = blockAt(plan, doubt.source);
          return (
            // Two doubts may have the same words and place.
            // oxlint-disable-next-line react/no-array-index-key
            <Box component="li" key={index} sx={{ borderTop: `1px solid ${v.line}`, py: '0.5rem' }}>
              {doubt.message}{' '}
              {block && (
                <Box
                  component="button"
                  type="button"
                  onClick={() => scrollToBlock(block.id)}
                  sx={{
                    border: 0,
                    background: 'none',
                    padding: 0,
                    color: v.hand,
                    fontWeight: 600,
                    cursor: 'pointer',
                  }}
                >
                  Visa{doubt.source.page === null ? '' : ` sida ${doubt.source.page}`}
                </Box>
              )}
            </Box>
          );
        })}
      </ul>
    </Box>
  );
};
