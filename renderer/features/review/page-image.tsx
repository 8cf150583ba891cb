import Box from '@mui/material/Box';
import { useRef } from 'react';
import { light } from '../../app/theme/tokens.ts';
import { useQuery } from '../../client/query.ts';
import { FailureLine } from '../../components/failure-line.tsx';
import { useOriginalPage } from '../reading/use-original-page.ts';
import { useShownMark } from './use-shown-mark.ts';
import { idOf, type ReviewPart } from './parts.ts';

interface PageImageProps {
  planId: string;
  /** 1-based. */
  page: number;
  parts: readonly ReviewPart[];
  selectedId: string | null;
  onSelect: (part: ReviewPart) => void;
}

/** A printed page is white paper in every theme, so what is drawn on it has the light colours. */
const INK = { own: light.hand, ground: 'rgb(31 63 140 / 0.09)', other: light.edge };

function PartBox({
  part,
  scale,
  isSelected,
  onSelect,
}: {
  part: ReviewPart;
  scale: number;
  isSelected: boolean;
  onSelect: () => void;
}) {
  const { box } = part.source;
  if (!box) return null;
  return (
    <Box
      component="button"
      type="button"
      aria-label={`${part.name}: ${part.text}`}
      aria-pressed={isSelected}
      data-marked={isSelected}
      onClick={onSelect}
      sx={{
        position: 'absolute',
        left: box.x * scale - 5,
        top: box.y * scale - 3,
        width: box.width * scale + 10,
        height: Math.max(24, box.height * scale + 6),
        border: isSelected ? `2px solid ${INK.own}` : '1px solid transparent',
        borderLeft: `${isSelected ? 3 : 2}px solid ${isSelected ? INK.own : INK.other}`,
        borderRadius: isSelected ? '3px' : 0,
        background: isSelected ? INK.ground : 'none',
        padding: 0,
        cursor: 'pointer',
        // A row inside a table lies above the table.
        zIndex: part.kind === 'budgetTable' ? 0 : 1,
        '&:hover': { background: INK.ground },
        '&:focus-visible': { outline: `2px solid ${INK.own}`, outlineOffset: '2px' },
      }}
    />
  );
}

/** The name of a part in the page's own left margin, where there is room for it. */
function PartName({
  part,
  scale,
  isSelected,
}: {
  part: ReviewPart;
  scale: number;
  isSelected: boolean;
}) {
  const { box } = part.source;
  if (!box || part.kind === 'section') return null;
  return (
    <Box
      aria-hidden
      sx={{
        position: 'absolute',
        right: `calc(100% - ${box.x * scale - 9}px)`,
        top: box.y * scale - 3,
        fontSize: '0.8125rem',
        lineHeight: 1.25,
        whiteSpace: 'nowrap',
        pointerEvents: 'none',
        color: isSelected ? INK.own : light.ink2,
        fontWeight: isSelected ? 600 : 400,
      }}
    >
      {part.name}
    </Box>
  );
}

/** The page as it was printed, with a box over everything that was recognised on it. */
export function PageImage({ planId, page, parts, selectedId, onSelect }: PageImageProps) {
  const { data: original, error } = useQuery('plans.original', { planId });
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawn = useOriginalPage(original?.bytes, page, canvas);
  useShownMark(`${selectedId} ${page} ${drawn.kind}`);
  return (
    <>
      {error && <FailureLine message={error.message} />}
      {drawn.kind === 'failed' && (
        <FailureLine message="Sidan gick inte att visa. Det som lästes in står bredvid." />
      )}
      <Box
        sx={{
          position: 'relative',
          overflow: 'hidden',
          background: '#fff',
          boxShadow: 'var(--floating)',
        }}
      >
        <Box
          component="canvas"
          ref={canvas}
          // A drawing: its words stand beside it, in what was recognised.
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
          role="img"
          aria-label={`Sida ${page} i originalet`}
          sx={{ display: 'block', width: '100%' }}
        />
        {drawn.kind === 'drawn' &&
          parts.map((part) => (
            <PartName
              key={`name ${idOf(part)}`}
              part={part}
              scale={drawn.scale}
              isSelected={idOf(part) === selectedId}
            />
          ))}
        {drawn.kind === 'drawn' &&
          parts.map((part) => (
            <PartBox
              key={idOf(part)}
              part={part}
              scale={drawn.scale}
              isSelected={idOf(part) === selectedId}
              onSelect={() => onSelect(part)}
            />
          ))}
      </Box>
    </>
  );
}
