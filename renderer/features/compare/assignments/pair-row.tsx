import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { TextActs } from '../../../components/text-acts.tsx';
import type { ReactNode } from 'react';
import { typeset } from '../../../../shared/text/typeset.ts';
import { narrow, v } from '../../../app/theme/css-var.ts';
import { ChangeMark } from '../../../components/change/change-mark.tsx';
import { VerbLadder } from '../../../components/change/verb-ladder.tsx';
import { placesOfPair } from '../notes/notes-on-part.ts';
import { RowNotes } from '../notes/row-notes.tsx';
import type { PlanPair } from '../plan-pair.ts';
import { yearName } from '../plan-pair.ts';
import type { ChangeRow } from '../../../../shared/compare/change-row.ts';
import { InlineText, SideText } from './side-text.tsx';

/** What can be done with a row; what does not fit it is left out. */
export interface RowActions {
  onOpenThread: () => void;
  onNote: () => void;
  onBreak: () => void;
  onDraw: () => void;
  onTakeBack: () => void;
}

interface PairRowProps {
  row: ChangeRow;
  pair: PlanPair;
  layout: 'sides' | 'inline';
  siblings: string;
  isCurrent: boolean;
  /** True for the row that Tab leads to. */
  isTabStop: boolean;
  /** True when the row is the one that asks: it has a dashed frame and its question below. */
  isAsking: boolean;
  actions: RowActions;
  onFocus: () => void;
  setElement: (element: HTMLLIElement | null) => void;
  children?: ReactNode;
}

const VERDICT = { same: 'Kopplat av dig', different: 'Skilt åt av dig' };

/** What is said of the pair: kind, verbs, what else changed, why, and whose word it is. */
function Remarks({
  row,
  siblings,
  isWordy,
}: {
  row: ChangeRow;
  siblings: string;
  isWordy: boolean;
}) {
  const { phase, changes, reasons, verdict } = row.change;
  const words = [siblings, ...changes].filter((word) => word !== '').join(', ');
  // The verbs have their own line.
  const why = reasons.filter((reason) => phase === null || !reason.includes('→'));
  return (
    <Box
      sx={{ fontSize: '0.9375rem', lineHeight: 1.35, color: v.ink2, '& > *': { display: 'block' } }}
    >
      <Box>
        <ChangeMark kind={row.kind} />
      </Box>
      {phase !== null && phase.before !== phase.after && (
        <Box>
          <VerbLadder steps={[phase.before, phase.after]} />
        </Box>
      )}
      {words !== '' && <span>{typeset(words)}</span>}
      {/* A line each: a reason that lists words must not run into the next. */}
      {isWordy && why.map((reason) => <span key={reason}>{typeset(reason)}</span>)}
      {verdict !== null && <Box sx={{ color: v.hand, fontWeight: 600 }}>{VERDICT[verdict]}</Box>}
    </Box>
  );
}

/** The quiet actions of the row the hand is on. */
function Actions({ row, actions }: { row: ChangeRow; actions: RowActions }) {
  const { from, to, verdict } = row.change;
  const isLinked = from !== null && to !== null;
  return (
    <TextActs sx={{ gridColumn: '2 / -1', [narrow]: { gridColumn: 'auto' } }}>
      <Button variant="text" size="small" onClick={actions.onOpenThread}>
        Öppna tråden <kbd>Enter</kbd>
      </Button>
      <Button variant="text" size="small" onClick={actions.onNote}>
        Anteckna <kbd>A</kbd>
      </Button>
      {isLinked && row.kind !== 'uncertain' && (
        <Button variant="text" size="small" onClick={actions.onBreak}>
          Bryt kopplingen <kbd>B</kbd>
        </Button>
      )}
      <Button variant="text" size="small" onClick={actions.onDraw}>
        {isLinked ? 'Koppla till ett annat' : 'Koppla till …'} <kbd>L</kbd>
      </Button>
      {verdict !== null && (
        <Button variant="text" size="small" onClick={actions.onTakeBack}>
          Ta tillbaka ditt ord
        </Button>
      )}
    </TextActs>
  );
}

const frameOf = (isAsking: boolean, isCurrent: boolean) => ({
  position: 'relative',
  display: 'grid',
  gridTemplateColumns: '10.75rem minmax(0, 1fr) minmax(0, 1fr)',
  gap: '0.4rem 1.75rem',
  py: '0.7rem',
  borderTop: `1px solid ${v.line}`,
  '&:focus-visible': { outlineOffset: '-2px' },
  [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)', gap: '0.4rem' },
  ...(isCurrent && {
    boxShadow: `inset 3px 0 0 ${v.hand}`,
    background: v.desk,
    mx: '-0.75rem',
    px: '0.75rem',
  }),
  ...(isAsking && {
    border: `1.5px dashed ${v.hand}`,
    borderRadius: '6px',
    background: v.sheet,
    boxShadow: 'none',
    mx: '-0.75rem',
    px: '0.75rem',
    my: '0.25rem',
  }),
});

/** A change with both wordings, and what can be said and done about it. */
export function PairRow(props: PairRowProps) {
  const { row, pair, layout, isCurrent, isAsking, setElement, onFocus } = props;
  return (
    <Box
      component="li"
      ref={setElement}
      data-row={row.id}
      tabIndex={props.isTabStop ? 0 : -1}
      aria-current={isCurrent}
      onFocus={onFocus}
      onClick={onFocus}
      sx={frameOf(isAsking, isCurrent)}
    >
      <Remarks row={row} siblings={props.siblings} isWordy={isAsking || isCurrent} />
      {layout === 'sides' ? (
        <>
          <SideText row={row} side="before" planId={pair.from.id} yearName={yearName(pair.from)} />
          <SideText row={row} side="after" planId={pair.to.id} yearName={yearName(pair.to)} />
        </>
      ) : (
        <Box sx={{ gridColumn: '2 / -1', maxWidth: '46rem', [narrow]: { gridColumn: 'auto' } }}>
          <InlineText row={row} pair={{ from: pair.from.id, to: pair.to.id }} />
        </Box>
      )}
      <RowNotes
        places={placesOfPair(pair, 'assignment', row.change)}
        newestId={pair.to.id}
        isUnderBoth
      />
      {props.children}
      {isCurrent && !isAsking && <Actions row={row} actions={props.actions} />}
    </Box>
  );
}
