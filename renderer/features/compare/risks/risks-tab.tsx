import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import type { Comparison, RiskChange } from '../../../../shared/compare/comparison.ts';
import { narrow, v } from '../../../app/theme/css-var.ts';
import { ChangeMark } from '../../../components/change/change-mark.tsx';
import { chosenChip } from '../../../components/chosen-chip.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { useCompare } from '../compare-store.ts';
import { riskSentence } from '../compare-words.ts';
import { NOTE_ROW } from '../notes/note-key.ts';
import { placesOfPair } from '../notes/notes-on-part.ts';
import { NoteHere, RowNotes } from '../notes/row-notes.tsx';
import { PageLinks, type PrintedPlace } from '../page-links.tsx';
import { yearName, type PlanPair } from '../plan-pair.ts';
import { isSameRisk, RISK_SHELVES, shelfOfRisk, type RiskShelf } from './risk-kind.ts';
import { RiskSideText } from './risk-side.tsx';

/** What one may say of a risk in a word: its own change, else that its measures changed. */
function RiskKind({ change }: { change: RiskChange }) {
  const area = (change.to ?? change.from)?.area;
  return (
    <Box sx={{ fontSize: '0.9375rem', color: v.ink2, '& > *': { display: 'block' } }}>
      <Box>
        <ChangeMark
          kind={
            isSameRisk(change)
              ? 'unchanged'
              : change.relation === 'unchanged'
                ? 'reworded'
                : change.relation
          }
        />
      </Box>
      {area !== null && area !== undefined && <span>{area}</span>}
      {change.relation === 'unchanged' && !isSameRisk(change) && (
        <span>samma risk, ändrad åtgärd</span>
      )}
    </Box>
  );
}

function RiskRow({ change, pair }: { change: RiskChange; pair: PlanPair }) {
  const places = placesOfPair(pair, 'risk', change);
  return (
    <Box
      component="li"
      {...NOTE_ROW}
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
        <PageLinks places={printedIn(change, pair)} />
        <NoteHere places={places} name={`risken ”${(change.to ?? change.from)?.risk ?? ''}”`} />
      </Box>
      <RiskSideText
        change={change}
        side="before"
        planId={pair.from.id}
        year={yearName(pair.from)}
      />
      <RiskSideText change={change} side="after" planId={pair.to.id} year={yearName(pair.to)} />
      <RowNotes places={places} newestId={pair.to.id} isUnderBoth />
    </Box>
  );
}

/** Where the risk is printed in each plan that has it. */
const printedIn = (change: RiskChange, pair: PlanPair): PrintedPlace[] =>
  [
    { plan: pair.from, side: change.from },
    { plan: pair.to, side: change.to },
  ].flatMap(({ plan, side }) =>
    side === null
      ? []
      : [{ planId: plan.id, year: yearName(plan), part: `risk:${side.key}`, page: side.page }],
  );

function Shelves({
  risks,
  shelf,
  onChoose,
}: {
  risks: readonly RiskChange[];
  shelf: RiskShelf;
  onChoose: (shelf: RiskShelf) => void;
}) {
  return (
    <Box
      component="fieldset"
      aria-label="Vilka risker"
      sx={{
        border: 0,
        m: 0,
        p: 0,
        mb: '0.75rem',
        display: 'flex',
        flexWrap: 'wrap',
        gap: '0.5rem',
      }}
    >
      {RISK_SHELVES.map(({ shelf: own, name }) => {
        const count = risks.filter((risk) => own === 'all' || shelfOfRisk(risk) === own).length;
        return (
          count > 0 && (
            <Chip
              key={own}
              label={`${name}, ${count}`}
              aria-pressed={own === shelf}
              onClick={() => onChoose(own)}
              sx={own === shelf ? chosenChip : {}}
            />
          )
        );
      })}
    </Box>
  );
}

/** Risker: the same risk in both plans, and how its measures changed. */
export function RisksTab({ pair, comparison }: { pair: PlanPair; comparison: Comparison }) {
  const { risks } = comparison;
  const { riskShelf, set } = useCompare();
  if (risks.length === 0)
    return <EmptyState text="Planerna har ingen internkontrollplan med risker." isInset />;
  const isHere = risks.some((risk) => shelfOfRisk(risk) === riskShelf);
  const shelf = isHere ? riskShelf : 'all';
  const ordered = [...risks.filter((risk) => !isSameRisk(risk)), ...risks.filter(isSameRisk)];
  return (
    <>
      <Typography sx={{ fontSize: '1.125rem', color: v.ink2, mb: '0.75rem' }}>
        {riskSentence(risks, isSameRisk)}
      </Typography>
      <Shelves risks={risks} shelf={shelf} onChoose={(next) => set({ riskShelf: next })} />
      <Box component="ol">
        {ordered
          .filter((risk) => shelf === 'all' || shelfOfRisk(risk) === shelf)
          .map((change) => (
            <RiskRow
              key={`${change.from?.key ?? ''}>${change.to?.key ?? ''}`}
              change={change}
              pair={pair}
            />
          ))}
      </Box>
    </>
  );
}
