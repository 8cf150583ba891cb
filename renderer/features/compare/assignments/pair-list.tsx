import Box from '@mui/material/Box';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { useCompare } from '../compare-store.ts';
import { planName, type PlanPair } from '../plan-pair.ts';
import { askingOf } from './asking.ts';
import type { ChangeRow } from '../../../../shared/compare/change-row.ts';
import { ConfirmPair } from './confirm-pair.tsx';
import { decide } from './decide.ts';
import { DrawLinkDialog } from './draw-link-dialog.tsx';
import { PairRow } from './pair-row.tsx';
import { siblingWords } from './siblings.ts';
import { pairCommands, usePairKeys } from './use-pair-keys.ts';

interface PairListProps {
  pair: PlanPair;
  /** The rows shown, and all rows of the comparison. */
  rows: readonly ChangeRow[];
  all: readonly ChangeRow[];
  filterField: RefObject<HTMLInputElement | null>;
}

/** Moves the hand to a row and the keyboard with it. */
function useHand(rows: readonly ChangeRow[]) {
  const { rowId, set } = useCompare();
  const elements = useRef(new Map<string, HTMLLIElement>());
  const focus = (id: string) => {
    set({ rowId: id });
    elements.current.get(id)?.focus();
  };
  const move = (by: 1 | -1) => {
    const index = rows.findIndex((row) => row.id === rowId);
    const next = rows[index === -1 ? 0 : index + by];
    if (next !== undefined) focus(next.id);
  };
  const refFor = (id: string) => (element: HTMLLIElement | null) => {
    if (element === null) elements.current.delete(id);
    else elements.current.set(id, element);
  };
  return { current: rows.find((row) => row.id === rowId) ?? null, focus, move, refFor };
}

/** The keyboard follows to the next question when the answered one has left the list. */
function useFollow(askedId: string | null, focus: (id: string) => void) {
  const former = useRef(askedId);
  useEffect(() => {
    const isLost = document.activeElement === document.body || document.activeElement === null;
    if (former.current !== null && askedId !== null && askedId !== former.current && isLost)
      focus(askedId);
    former.current = askedId;
  }, [askedId, focus]);
}

/** The pairs, one a row; uncertain ones are asked about one by one. */
export function PairList({ pair, rows, all, filterField }: PairListProps) {
  const { layout, postponed, set } = useCompare();
  const { current, focus, move, refFor } = useHand(rows);
  const [drawing, setDrawing] = useState<ChangeRow | null>(null);
  const asking = askingOf(rows, current?.id ?? null, postponed);
  const commands = pairCommands(pair);
  useFollow(asking.row?.id ?? null, focus);
  usePairKeys({
    asking: asking.row,
    current,
    commands,
    move,
    draw: setDrawing,
    find: () => filterField.current?.focus(),
  });
  return (
    <>
      <Box component="ol" aria-label="Uppdrag i båda planerna">
        {rows.map((row) => (
          <PairRow
            key={row.id}
            row={row}
            pair={pair}
            layout={layout}
            siblings={siblingWords(row, all)}
            isCurrent={row.id === current?.id}
            isTabStop={row.id === (current ?? rows[0])?.id}
            isAsking={row.id === asking.row?.id}
            setElement={refFor(row.id)}
            onFocus={() => set({ rowId: row.id })}
            actions={{
              onOpenThread: () => commands.openThread(row),
              onNote: () => commands.note(row),
              onBreak: () => commands.answer(row, 'different'),
              onDraw: () => setDrawing(row),
              onTakeBack: () => commands.takeBack(row),
            }}
          >
            {row.id === asking.row?.id && (
              <ConfirmPair
                progress={asking.progress}
                onYes={() => commands.answer(row, 'same')}
                onNo={() => commands.answer(row, 'different')}
                onLater={() => commands.later(row)}
                onDraw={() => setDrawing(row)}
              />
            )}
          </PairRow>
        ))}
      </Box>
      {drawing !== null && (
        <DrawLinkDialog
          row={drawing}
          rows={all}
          names={{ from: planName(pair.from), to: planName(pair.to) }}
          onClose={() => setDrawing(null)}
          onChoose={(from, to) => {
            setDrawing(null);
            void decide(pair, from, to, 'same', null);
          }}
        />
      )}
    </>
  );
}
