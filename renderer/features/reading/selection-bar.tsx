import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useEffect, useState } from 'react';
import { v } from '../../app/theme/css-var.ts';
import { Icon, type IconName } from '../../components/icon.tsx';
import { markedText } from './text-selection.ts';

export interface SelectionAct {
  name: string;
  icon: IconName;
  keyName: string;
  run: () => void;
}

/** Where the marked text is: the bar's left edge, and the edge of the window it is measured from. */
interface Spot {
  x: number;
  side: 'top' | 'bottom';
  /** From that edge of the window to the bar. */
  distance: number;
}

const MARGIN_PX = 8;
/** Room for the bar in two rows, as it is in a narrow window. */
const ROOM_PX = 88;

/** Above the marked text, or below it when there is no room; never over it. */
const spotOf = (): Spot | null => {
  if (!markedText()) return null;
  const box = window.getSelection()?.getRangeAt(0).getBoundingClientRect();
  if (!box || (box.width === 0 && box.height === 0)) return null;
  const x = Math.max(0, box.left - MARGIN_PX);
  return box.top > ROOM_PX + MARGIN_PX
    ? { x, side: 'bottom', distance: window.innerHeight - box.top + MARGIN_PX }
    : { x, side: 'top', distance: box.bottom + MARGIN_PX };
};

/** Waits until the mouse or the keys have finished marking. */
const useSpot = (): Spot | null => {
  const [spot, setSpot] = useState<Spot | null>(null);
  useEffect(() => {
    const look = () => setSpot(spotOf());
    const clear = () => {
      if (window.getSelection()?.isCollapsed) setSpot(null);
    };
    document.addEventListener('pointerup', look);
    // A click chooses the uppdrag one marked in, which may fold another above it.
    document.addEventListener('click', look);
    document.addEventListener('keyup', look);
    document.addEventListener('selectionchange', clear);
    document.addEventListener('scroll', look, { capture: true, passive: true });
    return () => {
      document.removeEventListener('pointerup', look);
      document.removeEventListener('click', look);
      document.removeEventListener('keyup', look);
      document.removeEventListener('selectionchange', clear);
      document.removeEventListener('scroll', look, { capture: true });
    };
  }, []);
  return spot;
};

/** What one can do with marked text, beside it. */
export const SelectionBar = ({ acts }: { acts: readonly SelectionAct[] }) => {
  const spot = useSpot();
  if (!spot) return null;
  return (
    <Box
      sx={{
        position: 'fixed',
        inset: `auto ${MARGIN_PX}px`,
        [spot.side]: spot.distance,
        zIndex: 5,
        display: 'flex',
        pointerEvents: 'none',
      }}
    >
      {/* It gives way where the bar would not fit to its right. */}
      <Box sx={{ flex: `0 1 ${spot.x}px` }} />
      <Box
        role="toolbar"
        aria-label="Markerad text"
        // The mark must not go away when a button is pressed.
        onMouseDown={(event) => event.preventDefault()}
        sx={{
          flex: '0 0 auto',
          maxWidth: '100%',
          pointerEvents: 'auto',
          display: 'flex',
          flexWrap: 'wrap',
          gap: '0.25rem',
          padding: '0.25rem',
          background: v.pop,
          borderRadius: '6px',
          boxShadow: 'var(--floating)',
          '& .MuiButton-root': { ml: 0 },
        }}
      >
        {acts.map((act) => (
          <Button key={act.name} variant="text" size="small" onClick={act.run}>
            <Icon name={act.icon} />
            {act.name} <kbd>{act.keyName}</kbd>
          </Button>
        ))}
      </Box>
    </Box>
  );
};
