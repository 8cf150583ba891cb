import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type {
  Comparison,
  PairRelation,
  RiskChange,
} from '../../../../shared/compare/comparison.ts';
import { narrow, v } from '../../../app/theme/css-var.ts';
import { serif } from '../../../app/theme/tokens.ts';
import { ChangeMark } from '../../../components/change/change-mark.tsx';
import { textOf } from '../../../../shared/compare/diff-sides.ts';
import { WordDiff } from '../../../components/change/word-diff.tsx';
import { Sourced } from '../../copying/sourced.tsx';
import { NOTE_ROW } from '../notes/note-key.ts';
import { placesOfPair } from '../notes/notes-on-part.ts';
import { NoteHere, RowNotes } from '../notes/row-notes.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { riskSentence } from '../compare-words.ts';
import { yearName, type PlanPair } from '../plan-pair.ts';

type Measure = RiskChange['measures'][number];

const measureRelation = ({ from, to }: Measure): PairRelation => {
  if (from === null) return 'new';
  if (to === null) return 'dropped';
  return from === to ? 'unchanged' : 'reworded';
};

const isSame = (change: RiskChange): boolean =>
  change.from?.risk === change.to?.risk &&
  change.measures.every((measure) => measureRelation(measure) === 'unchanged');

/** A pair's text with its marks, where the marks are of this very text. */
function Text({
  own,
  diff,
  side,
}: {
  own: string;
  diff: RiskChange['diff'];
  side: 'before' | 'after';
}) {
  if (diff.length === 0 || textOf(diff, side).trim() !== own.trim()) return own;
  return <WordDiff diff={diff} side={side} />;
}

const absentMeasure = { before: 'åtgärden är ny', after: 'åtgärden finns inte kvar' } as const;

function MeasureSide({ measure, side }: { measure: Measure; side: 'before' | 'after' }) {
  const own = side === 'before' ? measure.from : measure.to;
  const both = measure.from !== null && measure.to !== null;
  return (
    <Box
      component="li"
      sx={{
        position: 'relative',
        pl: '1rem',
        color: own === null ? v.ink3 : 'inherit',
        // The dash hangs: the lines of a measure begin under each other.
        '&::before': { content: '"–"', position: 'absolute', left: 0 },
      }}
    >
      {own === null && absentMeasure[side]}
      {own !== null && (both ? <Text own={own} diff={measure.diff} side={side} /> : own)}
    </Box>
  );
}

function RiskSideText({
  change,
  side,
  year,
  planId,
}: {
  planId: string;
  change: RiskChange;
  side: 'before' | 'after';
  year: string;
}) {
  const own = side === 'before' ? change.from : change.to;
  if (own === null)
    return (
      <Box sx={{ color: v.ink3 }}>
        {side === 'before' ? `ingen motsvarighet ${year}` : `finns inte kvar ${year}`}
      </Box>
    );
  return (
    <Box sx={{ fontFamily: serif, lineHeight: 1.5, minWidth: 0, overflowWrap: 'anywhere' }}>
      <Box component="p" sx={{ fontWeight: 500 }}>
        <Sourced planId={planId} kind="risk" partKey={own.key}>
          <Text own={own.risk} diff={change.diff} side={side} />
        </Sourced>
      </Box>
      <Box component="ul" sx={{ mt: '0.35rem', display: 'grid', gap: '0.25rem' }}>
        {change.measures.map((measure) => (
          <MeasureSide
            key={`${measure.from ?? ''}>${measure.to ?? ''}`}
            measure={measure}
            side={side}
          />
        ))}
      </Box>
    </Box>
  );
}

/** What one may say of a risk in a word: its own change, else that its measures changed. */
function RiskKind({ change }: { change: RiskChange }) {
  const area = (change.to ?? change.from)?.area;
  return (
    <Box sx={{ fontSize: '0.9375rem', color: v.ink2, '& > *': { display: 'block' } }}>
      <Box>
        <ChangeMark
          kind={
            isSame(change)
              ? 'unchanged'
              : change.relation === 'unchanged'
                ? 'reworded'
                : change.relation
          }
        />
      </Box>
      {area !== null && area !== undefined && <span>{area}</span>}
      {change.relation === 'unchanged' && !isSame(change) && <span>samma risk, ändrad åtgärd</span>}
    </Box>
  );
}

/** Risker: the same risk in both plans, and how its measures changed. */
export function RisksTab({ pair, comparison }: { pair: PlanPair; comparison: Comparison }) {
  const { risks } = comparison;
  if (risks.length === 0)
    return <EmptyState text="Planerna har ingen internkontrollplan med risker." isInset />;
  const ordered = [...risks.filter((risk) => !isSame(risk)), ...risks.filter(isSame)];
  return (
    <>
      <Typography sx={{ fontSize: '1.125rem', color: v.ink2, mb: '0.75rem' }}>
        {riskSentence(risks, isSame)}
      </Typography>
      <Box component="ol">
        {ordered.map((change) => (
          <Box
            component="li"
            {...NOTE_ROW}
            key={`${change.from?.key ?? ''}>${change.to?.key ?? ''}`}
            sx={{
              display: 'grid',
              gridTemplateColumns: '10.75rem minmax(0, 1fr) minmax(0, 1fr)',
              gap: '0.4rem 1.75rem',
              py: '0.75rem',
              borderTop: `1px solid ${v.line}`,
              [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
            }}
          >
            <Box>
              <RiskKind change={change} />
              <NoteHere
                places={placesOfPair(pair, 'risk', change)}
                name={`risken ”${(change.to ?? change.from)?.risk ?? ''}”`}
              />
            </Box>
            <RiskSideText
              change={change}
              side="before"
              planId={pair.from.id}
              year={yearName(pair.from)}
            />
            <RiskSideText
              change={change}
              side="after"
              planId={pair.to.id}
              year={yearName(pair.to)}
            />
            <RowNotes
              places={placesOfPair(pair, 'risk', change)}
              newestId={pair.to.id}
              isUnderBoth
            />
          </Box>
        ))}
      </Box>
    </>
  );
}
