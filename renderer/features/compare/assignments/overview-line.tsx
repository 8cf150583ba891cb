import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { changeColor, v } from '../../../app/theme/css-var.ts';
import type { Overview } from '../../../../shared/compare/overview.ts';
import { overviewSentence } from '../../../../shared/compare/overview.ts';

/** The answer, before anything has to be read: one sentence with its numbers. */
export function OverviewLine({ overview }: { overview: Overview }) {
  return (
    <Typography sx={{ fontSize: '1.125rem', color: v.ink2, textWrap: 'pretty' }}>
      {overviewSentence(overview).map((part, index) => (
        <Box
          // The sentence is made whole each time; a part is known by its place in it.
          key={`${index}${part.text}`}
          component={part.strong === true ? 'b' : 'span'}
          sx={{
            fontWeight: part.strong === true ? 600 : 400,
            color:
              part.kind === undefined ? (part.strong ? v.ink : 'inherit') : changeColor(part.kind),
          }}
        >
          {part.text}
        </Box>
      ))}
    </Typography>
  );
}
