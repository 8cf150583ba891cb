import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Comparison } from '../../../../shared/compare/comparison.ts';
import { v } from '../../../app/theme/css-var.ts';
import { serif } from '../../../app/theme/tokens.ts';
import { WordDiff } from '../../../components/change/word-diff.tsx';
import { otherDifferences, type Difference } from './other-differences.ts';
import { revisionRow } from './revision-row.ts';

const KIND: Readonly<Record<Difference['kind'], string>> = {
  indicator: 'Styrtal',
  budget: 'Budget',
  risk: 'Risk',
  section: 'Text',
};

const Row = ({ difference: { kind, name, lines, diff } }: { difference: Difference }) => (
  <Box component="li" sx={revisionRow}>
    <Box sx={{ color: v.ink2 }}>{KIND[kind]}</Box>
    <Box sx={{ maxWidth: '46rem', overflowWrap: 'anywhere' }}>
      <Box sx={{ fontWeight: 600 }}>{name}</Box>
      {lines.map((line) => (
        <Box key={line}>{line}</Box>
      ))}
      {diff.length > 0 && (
        <Box component="p" sx={{ m: 0, fontFamily: serif, lineHeight: 1.5 }}>
          <WordDiff diff={diff} side="both" isOpen />
        </Box>
      )}
    </Box>
  </Box>
);

/** What differs beside the uppdrag: a paper is often revised for its budget alone. */
export function OtherChanges({ comparison }: { comparison: Comparison }) {
  const differences = otherDifferences(comparison);
  if (differences.length === 0) return null;
  return (
    <Box component="section" aria-label="Annat som skiljer">
      <Typography variant="h4" component="h2" sx={{ mb: 2 }}>
        Annat som skiljer
      </Typography>
      <ul>
        {differences.map((difference) => (
          <Row
            key={`${difference.kind} ${difference.name} ${difference.lines.join()}`}
            difference={difference}
          />
        ))}
      </ul>
    </Box>
  );
}
