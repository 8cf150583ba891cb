import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { v } from '../../app/theme/css-var.ts';
import type { Review } from './use-review.ts';

/** What the reading noticed that needs no answer (a gap in the numbers, an uppdrag without receiver), folded. */
export function RemarkList({ review }: { review: Review }) {
  const { remarks } = review;
  if (remarks.length === 0) return null;
  return (
    <Box
      component="details"
      sx={{ '& summary': { color: v.ink2, fontWeight: 600, cursor: 'pointer', py: '0.3rem' } }}
    >
      <summary>Värt att veta om inläsningen, {remarks.length}</summary>
      <ul>
        {remarks.map((remark, index) => (
          // Two remarks may have the same words and place.
          // oxlint-disable-next-line react/no-array-index-key
          <Box component="li" key={index} sx={{ borderTop: `1px solid ${v.line}`, py: '0.5rem' }}>
            {remark.finding.message}{' '}
            <Button variant="text" size="small" onClick={() => review.show(remark)}>
              Visa
            </Button>
          </Box>
        ))}
      </ul>
    </Box>
  );
}
