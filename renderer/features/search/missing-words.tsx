import Box from '@mui/material/Box';
import { missingLine } from '../../../shared/search/near-words.ts';
import { v } from '../../app/theme/css-var.ts';

/** Under a hit that has not all that was asked for: which words it lacks. Nothing where it lacks none. */
export const MissingWords = ({ words }: { words: readonly string[] }) =>
  words.length === 0 ? null : (
    <Box component="span" sx={{ display: 'block', color: v.ink2, fontSize: '0.9375rem' }}>
      {missingLine(words)}
    </Box>
  );
