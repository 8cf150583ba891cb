import Box from '@mui/material/Box';
import type { AssignmentSide } from '../../../../shared/compare/comparison.ts';
import { readingAt, addressOf } from '../../../app/route.ts';
import { narrow, v } from '../../../app/theme/css-var.ts';
import { serif } from '../../../app/theme/tokens.ts';
import { textOf, type DiffSide } from '../../../../shared/compare/diff-sides.ts';
import { Spoken } from '../../../components/change/spoken.tsx';
import { WordDiff } from '../../../components/change/word-diff.tsx';
import { Sourced } from '../../copying/sourced.tsx';
import type { ChangeRow } from '../../../../shared/compare/change-row.ts';
import { numberMark } from '../../../../shared/plan/assignment-name.ts';

/** The number as a link to the place in the plan, and the page. */
export function NumberLink({
  planId,
  side,
  year = '',
  isStruck = false,
}: {
  planId: string;
  side: AssignmentSide;
  /** The plan's year, said aloud where two plans' numbers stand beside each other. */
  year?: string;
  isStruck?: boolean;
}) {
  return (
    <Box
      component="a"
      href={addressOf(readingAt(planId, { key: side.key }))}
      title={side.page === null ? 'Visa i planen' : `Visa i planen, sida ${side.page}`}
      sx={{
        fontWeight: 600,
        whiteSpace: 'nowrap',
        textDecoration: isStruck ? 'line-through' : 'none',
        '&:hover': { textDecoration: 'underline' },
      }}
    >
      {numberMark(side)}
      {year !== '' && <Spoken> i planen {year}</Spoken>}
    </Box>
  );
}

/** The comparison's marks where they tell of this very text; else the text as it stands. */
export function Wording({ row, side }: { row: ChangeRow; side: DiffSide }) {
  const { from, to, diff } = row.change;
  const own = side === 'before' ? from : to;
  const marksFit = from !== null && to !== null && diff.length > 0;
  if (!marksFit || (side !== 'both' && textOf(diff, side).trim() !== own?.text.trim()))
    return (own ?? from)?.text;
  return <WordDiff diff={diff} side={side} />;
}

const column = {
  display: 'grid',
  gridTemplateColumns: '4.2rem minmax(0, 1fr)',
  alignItems: 'baseline',
  minWidth: 0,
  overflowWrap: 'anywhere',
  [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)', pb: '0.5rem' },
};

/** One side of a pair: number and wording; what is missing is said. */
export function SideText({
  row,
  side,
  planId,
  yearName,
}: {
  row: ChangeRow;
  side: 'before' | 'after';
  planId: string;
  yearName: string;
}) {
  const own = side === 'before' ? row.change.from : row.change.to;
  if (own === null)
    return (
      <Box sx={{ ...column, color: v.ink3 }}>
        <span />
        <span>
          {side === 'before' ? `ingen motsvarighet ${yearName}` : `finns inte kvar ${yearName}`}
        </span>
      </Box>
    );
  return (
    <Box sx={column}>
      <NumberLink planId={planId} side={own} year={yearName} isStruck={row.kind === 'dropped'} />
      <Box component="p" sx={{ fontFamily: serif, fontSize: '1rem', lineHeight: 1.5 }}>
        <Sourced planId={planId} kind="assignment" partKey={own.key}>
          <Wording row={row} side={side} />
        </Sourced>
      </Box>
    </Box>
  );
}

/** Both wordings in one text, the old number struck after the new. */
export function InlineText({ row, pair }: { row: ChangeRow; pair: { from: string; to: string } }) {
  const { from, to } = row.change;
  return (
    <Box sx={column}>
      <span>
        {to !== null && <NumberLink planId={pair.to} side={to} />}
        {to !== null && from !== null && <br />}
        {from !== null && <NumberLink planId={pair.from} side={from} isStruck />}
      </span>
      <Box component="p" sx={{ fontFamily: serif, fontSize: '1.0625rem', lineHeight: 1.6 }}>
        <Sourced
          planId={to === null ? pair.from : pair.to}
          kind="assignment"
          partKey={(to ?? from)?.key ?? ''}
        >
          <Wording row={row} side="both" />
        </Sourced>
      </Box>
    </Box>
  );
}
