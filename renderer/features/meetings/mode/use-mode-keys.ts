import type { Note } from '../../../../shared/note/note.ts';
import { useKeys, type KeyBinding } from '../../../app/keys.ts';
import { nextVisibility, withLabel } from './line.ts';
import type { useLine } from './use-line.ts';

const GROUP = 'Mötesläge';
const NO_KEYS: readonly KeyBinding[] = [];

/** Everything one can do with the keys while a line is written. */
export function useModeKeys(act: {
  line: ReturnType<typeof useLine>;
  isAsking: boolean;
  /** Whether a dialog is open: its keys are its own. */
  isElsewhere: boolean;
  askWho: () => void;
  move: () => void;
  tell: () => void;
  toggleScreen: () => void;
  go: (by: 1 | -1) => void;
  leave: () => void;
  lastNote: Note | undefined;
}): void {
  const { line: current, change, finish, discard, resume } = act.line;
  const key = (name: string, label: string, handler: () => void) => ({
    key: name,
    label,
    group: GROUP,
    whileTyping: true,
    handler,
  });
  const keys = [
    key('Enter', 'Spara raden', finish),
    key('F2', 'Fråga', () => change(withLabel(current, 'fråga'))),
    key('F3', 'Beslut', () => change(withLabel(current, 'beslut'))),
    key('F4', 'Vem som sa det', act.askWho),
    key('F6', 'Vem som får läsa', () =>
      change({ ...current, visibility: nextVisibility(current.visibility) }),
    ),
    key('F7', 'Status', act.tell),
    key('F8', 'Yrkande', act.move),
    key('F9', 'Visa på duken', act.toggleScreen),
    key('PageDown', 'Nästa ärende; efter det sista ett nytt', () => act.go(1)),
    key('PageUp', 'Föregående ärende', () => act.go(-1)),
    key('ArrowUp', 'Ändra den förra raden', () => {
      if (current.text === '' && act.lastNote !== undefined && !act.isAsking) resume(act.lastNote);
    }),
    key('Escape', 'Ta bort raden, eller lämna Mötesläge', () => {
      if (current.text === '') act.leave();
      else discard();
    }),
  ];
  useKeys(act.isElsewhere ? NO_KEYS : keys);
}
