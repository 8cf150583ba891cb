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

interface Spot {
  x: number;
  y: number;
}

const MARGIN_PX = 8;
const BAR_HEIGHT_PX = 44;

/** Above the marked text, or below it when there is no room. */
const spotOf = (): Spot | null => {
  if (!markedText()) return null;
  const box = window.getSelection()?.getRangeAt(0).getBoundingClientRect();
  if (!box || (box.width === 0 && box.height === 0)) return null;
  const above = box.top - BAR_HEIGHT_PX - MARGIN_PX;
  return { x: Math.max(MARGIN_PX, box.left), y: above > 0 ? above : box.bottom + MARGIN_PX };
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
      role="toolbar"
      aria-label="Markerad text"
      // The mark must not go away when a button is pressed.
      onMouseDown={(event) => event.preventDefault()}
      sx={{
        position: 'fixed',
        left: `min(${spot.x}px, calc(100vw - 25rem))`,
        top: spot.y,
        zIndex: 5,
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
  );
};
