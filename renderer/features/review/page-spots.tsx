import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Popover from '@mui/material/Popover';
import { useState } from 'react';
import type { BodyBlock, Plan } from '../../../shared/plan/plan.ts';
import { light } from '../../app/theme/tokens.ts';
import { missedIn, type Missed } from './missed.ts';
import { NOT_A } from './fields.ts';
import { MissedChoices } from './missed-list.tsx';
import type { OnAdd } from './missed-kinds.tsx';
import type { ReviewPart } from './parts.ts';
import { boxOn } from './sheets.ts';

type OwnBox = NonNullable<BodyBlock['source']['box']>;

/** Where something lies on the drawn page, with a little air around it. */
export const spotOf = (box: OwnBox, scale: number) => ({
  position: 'absolute' as const,
  left: box.x * scale - 5,
  top: box.y * scale - 3,
  width: box.width * scale + 10,
  height: Math.max(24, box.height * scale + 6),
  // The page below is a picture, white with black text whatever the system's colours are.
  forcedColorAdjust: 'none' as const,
});

interface PlainSpotsProps {
  plan: Plan;
  blocks: readonly BodyBlock[];
  page: number;
  scale: number;
  onAdd: OnAdd;
}

/** Text on the page that was taken for nothing: a click asks what it is. The same stands in a list for the keyboard. */
export function PlainSpots({ plan, blocks, page, scale, onAdd }: PlainSpotsProps) {
  const [asked, setAsked] = useState<{ at: HTMLElement; pieces: readonly Missed[] } | null>(null);
  const add: OnAdd = (missed, kind) => {
    setAsked(null);
    onAdd(missed, kind);
  };
  return (
    <>
      {blocks.map((block) => {
        const box = boxOn(block.source, page);
        const pieces = missedIn(plan, block);
        if (!box || pieces.length === 0) return null;
        return (
          <Box
            key={block.id}
            component="button"
            type="button"
            tabIndex={-1}
            aria-label={`Vad är detta? ${block.text.slice(0, 60)}`}
            aria-haspopup="dialog"
            onClick={(event) => setAsked({ at: event.currentTarget, pieces })}
            sx={{
              ...spotOf(box, scale),
              border: '1px dashed transparent',
              background: 'none',
              padding: 0,
              cursor: 'pointer',
              '&:hover': { borderColor: light.edge },
            }}
          />
        );
      })}
      <Popover
        open={asked !== null}
        anchorEl={asked?.at ?? null}
        onClose={() => setAsked(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{
          paper: {
            role: 'dialog',
            'aria-label': 'Vad är detta?',
            sx: { p: '0.75rem 1rem', maxWidth: '32rem', maxHeight: '60vh' },
          },
        }}
      >
        {asked && <MissedChoices pieces={asked.pieces} onAdd={add} />}
      </Popover>
    </>
  );
}

interface PartToolsProps {
  part: ReviewPart;
  page: number;
  scale: number;
  onCorrect: () => void;
  onDrop: () => void;
}

/** What one can say of the marked part where it stands on the page. */
export function PartTools({ part, page, scale, onCorrect, onDrop }: PartToolsProps) {
  const box = boxOn(part.source, page);
  if (!box) return null;
  const { left, top, height } = spotOf(box, scale);
  return (
    <Box
      sx={{
        position: 'absolute',
        left,
        top: top + height + 2,
        zIndex: 2,
        display: 'flex',
        gap: '0.25rem',
        p: '0.2rem',
        background: '#fff',
        border: `1px solid ${light.hand}`,
        borderRadius: '4px',
        '& .MuiButton-root': { color: light.hand, borderColor: 'transparent', ml: 0 },
      }}
    >
      <Button size="small" variant="text" onClick={onCorrect}>
        Rätta
      </Button>
      <Button size="small" variant="text" onClick={onDrop}>
        {NOT_A[part.kind]}
      </Button>
    </Box>
  );
}
