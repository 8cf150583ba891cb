import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useCallback, useRef } from 'react';
import { create } from 'zustand';
import { EVERYWHERE, useKeys } from '../app/keys.ts';
import { forced, narrow, v } from '../app/theme/css-var.ts';
import type { BarKind } from './bar-time.ts';
import { Spoken } from './change/spoken.tsx';
import { Icon } from './icon.tsx';
import {
  useBarTime,
  useCloseOnEscape,
  useFocusAbove,
  useTypedSince,
  useWayBack,
} from './use-bar.ts';

/** What was just done, and how it is taken back when it can be. */
interface Done {
  /** Another for each: what is said twice is read aloud twice. */
  id: number;
  kind: BarKind;
  message: string;
  undo: (() => void) | null;
}

const useDone = create<{ latest: Done | null }>(() => ({ latest: null }));

let said = 0;
const say = (kind: BarKind, message: string, undo: (() => void) | null = null): void =>
  useDone.setState({ latest: { id: (said += 1), kind, message, undo } });

/** Offers to take back what was just done ("Planen är borttagen. Ångra"). */
export const offerUndo = (message: string, undo: () => void): void => say('undo', message, undo);

/** Says that something is done that cannot be seen ("Kopierat med källhänvisning."). */
export const showDone = (message: string): void => say('done', message);

/** Says why something was not done and what to do; stands until it is closed. */
export const showFailed = (message: string): void => say('failed', message);

/** The bar has the other scheme's ground: its buttons take the bar's colours, not the sheet's. */
const ON_BAR = {
  background: 'none',
  color: 'inherit',
  borderColor: 'currentcolor',
  minWidth: 0,
  flex: 'none',
  '&:hover': { background: 'none', textDecoration: 'underline' },
  '&:focus-visible, &.Mui-focusVisible': { outlineColor: 'currentcolor' },
};

/** The words, in a region that is there before them, as a screen reader wants it to hear them once. */
const Words = ({ latest }: { latest: Done | null }) => {
  const isFailure = latest?.kind === 'failed';
  const words = latest && (
    <span key={latest.id}>
      {latest.message}
      {latest.undo && <Spoken> Ctrl Z ångrar.</Spoken>}
    </span>
  );
  return (
    <Box sx={{ flex: '1 1 12rem', minWidth: 0, overflowWrap: 'anywhere' }}>
      <div aria-live="polite" aria-atomic>
        {!isFailure && words}
      </div>
      <div aria-live="assertive" aria-atomic>
        {isFailure && words}
      </div>
    </Box>
  );
};

const barLook = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '0.25rem 0.75rem',
  padding: '0.4rem 1.75rem',
  background: v.ink,
  color: v.sheet,
  [narrow]: { paddingInline: '1rem' },
  [forced]: { borderTop: '2px solid CanvasText' },
} as const;

/**
 * What was just done, with *Ångra*, or what was refused. It takes its room at the foot of the place
 * and gives it back: it lies over nothing that one reads, presses or writes in.
 */
export const UndoBar = () => {
  const latest = useDone((s) => s.latest);
  const bar = useRef<HTMLDivElement>(null);
  const { leave, onFocus } = useWayBack(bar);
  const close = useCallback(() => {
    leave();
    useDone.setState({ latest: null });
  }, [leave]);
  const undo = latest?.undo;
  const takeBack = () => {
    close();
    undo?.();
  };
  useBarTime(bar, latest, close);
  useFocusAbove(bar, latest);
  useCloseOnEscape(latest !== null, close);
  const whileTyping = !useTypedSince(latest);
  const label = 'Ångra det senaste';
  useKeys(
    undo ? [{ key: 'Ctrl Z', label, group: EVERYWHERE, handler: takeBack, whileTyping }] : [],
  );
  return (
    <Box
      ref={bar}
      onFocus={onFocus}
      {...(latest && { role: 'region', 'aria-label': 'Senast gjort' })}
      sx={{ flex: 'none', '@media print': { display: 'none' }, ...(latest && barLook) }}
    >
      <Words latest={latest} />
      {latest && (
        <Box sx={{ display: 'flex', gap: '0.5rem', ml: 'auto' }}>
          {undo && (
            <Button size="small" sx={ON_BAR} aria-keyshortcuts="Control+Z" onClick={takeBack}>
              Ångra <kbd aria-hidden>Ctrl Z</kbd>
            </Button>
          )}
          <Button size="small" sx={ON_BAR} aria-label="Stäng" onClick={close}>
            <Icon name="close" />
          </Button>
        </Box>
      )}
    </Box>
  );
};
