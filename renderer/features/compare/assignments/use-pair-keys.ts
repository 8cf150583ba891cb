import { useKeys } from '../../../app/keys.ts';
import { openNote } from '../../../app/overlay.ts';
import { navigate } from '../../../app/router.ts';
import { assignmentName } from '../../../../shared/plan/assignment-name.ts';
import { useCompare } from '../compare-store.ts';
import type { PlanPair } from '../plan-pair.ts';
import type { ChangeRow } from '../../../../shared/compare/change-row.ts';
import { decide, undoDecision } from './decide.ts';

const GROUP = 'Jämföra';

/** What can be done with a row, whoever asks: the keys or the buttons. */
export interface PairCommands {
  answer: (row: ChangeRow, verdict: 'same' | 'different') => void;
  later: (row: ChangeRow) => void;
  takeBack: (row: ChangeRow) => void;
  openThread: (row: ChangeRow) => void;
  note: (row: ChangeRow) => void;
}

/** The commands on the rows of a pair of plans. */
export function pairCommands(pair: PlanPair): PairCommands {
  const say = (row: ChangeRow, verdict: 'same' | 'different' | null) => {
    const { from, to } = row.change;
    if (from !== null && to !== null) void decide(pair, from, to, verdict, row.change.verdict);
  };
  return {
    answer: say,
    later: (row) => {
      useCompare.getState().postpone(row.id);
      useCompare.getState().set({ rowId: null });
    },
    takeBack: (row) => say(row, null),
    note: ({ change: { from, to } }) => {
      const side = to ?? from;
      const planId = to === null ? pair.from.id : pair.to.id;
      if (side === null) return;
      const target = {
        planId,
        part: { kind: 'assignment' as const, key: side.key },
        anchor: null,
      };
      openNote({ target, name: assignmentName(side) });
    },
    openThread: ({ change: { from, to } }) => {
      if (to !== null) navigate({ place: 'thread', planId: pair.to.id, key: to.key });
      else if (from !== null) navigate({ place: 'thread', planId: pair.from.id, key: from.key });
    },
  };
}

interface PairKeys {
  asking: ChangeRow | null;
  current: ChangeRow | null;
  commands: PairCommands;
  move: (by: 1 | -1) => void;
  draw: (row: ChangeRow) => void;
  find: () => void;
}

/**
 * The keys of the list: digits answer, as in every place that asks (J moves on everywhere, so it can
 * never say 'ja'), J, K and arrows move, the rest acts on the row the hand is on.
 */
export function usePairKeys({ asking, current, commands, move, draw, find }: PairKeys): void {
  const onAsking = (act: (row: ChangeRow) => void) => () => {
    if (asking !== null) act(asking);
  };
  const onCurrent = (act: (row: ChangeRow) => void) => () => {
    const row = current ?? asking;
    if (row !== null) act(row);
  };
  const key = (name: string, label: string, handler: () => void) => ({
    key: name,
    label,
    group: GROUP,
    handler,
  });
  useKeys([
    key(
      '1',
      'Ja, samma uppdrag',
      onAsking((row) => commands.answer(row, 'same')),
    ),
    key(
      '2',
      'Nej, två olika uppdrag',
      onAsking((row) => commands.answer(row, 'different')),
    ),
    key('3', 'Avgör senare', onAsking(commands.later)),
    key(
      'B',
      'Bryt kopplingen',
      onCurrent((row) => commands.answer(row, 'different')),
    ),
    key('L', 'Koppla till ett annat uppdrag', onCurrent(draw)),
    key('A', 'Anteckna vid uppdraget', onCurrent(commands.note)),
    key('Enter', 'Öppna tråden', onCurrent(commands.openThread)),
    key('J', 'Nästa uppdrag', () => move(1)),
    key('K', 'Förra uppdraget', () => move(-1)),
    key('ArrowDown', 'Nästa uppdrag', () => move(1)),
    key('ArrowUp', 'Förra uppdraget', () => move(-1)),
    key('F', 'Visa uppdrag med ett ord eller nummer', find),
    key('Ctrl Z', 'Ångra det senaste beslutet', () => {
      const { latest } = useCompare.getState();
      if (latest !== null) void undoDecision(latest);
    }),
  ]);
}
