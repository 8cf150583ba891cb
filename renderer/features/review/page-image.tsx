import Box from '@mui/material/Box';
import { useRef } from 'react';
import type { BodyBlock, Plan } from '../../../shared/plan/plan.ts';
import { light } from '../../app/theme/tokens.ts';
import { useQuery } from '../../client/query.ts';
import { FailureLine } from '../../components/failure-line.tsx';
import { roving, rovingRow } from '../../components/roving.ts';
import { useOriginalPage } from '../reading/use-original-page.ts';
import { dropPart } from './correct.ts';
import type { OnAdd } from './missed-kinds.tsx';
import { PartTools, PlainSpots, spotOf } from './page-spots.tsx';
import { boxOn } from './sheets.ts';
import { focusFirstField } from './use-review-keys.ts';
import { useShownMark } from './use-shown-mark.ts';
import { idOf, type ReviewPart } from './parts.ts';

interface PageImageProps {
  planId: string;
  plan: Plan;
  blocks: readonly BodyBlock[];
  /** 1-based. */
  page: number;
  parts: readonly ReviewPart[];
  selectedId: string | null;
  onSelect: (part: ReviewPart) => void;
  onAdd: OnAdd;
}

/** A printed page is white paper in every theme, so what is drawn on it has the light colours. */
const INK = { own: light.hand, ground: 'rgb(31 63 140 / 0.09)', other: light.edge };

function PartBox({
  part,
  page,
  scale,
  isSelected,
  onSelect,
}: {
  part: ReviewPart;
  page: number;
  scale: number;
  isSelected: boolean;
  onSelect: () => void;
}) {
  const box = boxOn(part.source, page);
  if (!box) return null;
  return (
    <Box
      component="button"
      type="button"
      {...rovingRow}
      aria-label={`${part.name}: ${part.text}`}
      aria-pressed={isSelected}
      data-marked={isSelected}
      onClick={onSelect}
      sx={{
        ...spotOf(box, scale),
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
  page,
  scale,
  isSelected,
}: {
  part: ReviewPart;
  page: number;
  scale: number;
  isSelected: boolean;
}) {
  const box = boxOn(part.source, page);
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
      {part.source.page !== page && ', forts.'}
    </Box>
  );
}

/** The page as it was printed, with a box over everything that was recognised on it. */
export function PageImage(props: PageImageProps) {
  const { planId, plan, blocks, page, parts, selectedId, onSelect, onAdd } = props;
  const { data: original, error } = useQuery('plans.original', { planId });
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawn = useOriginalPage(original?.bytes, page, canvas);
  const selected = parts.find((part) => idOf(part) === selectedId);
  useShownMark(`${selectedId} ${page} ${drawn.kind}`);
  return (
    <>
      {error && <FailureLine message={error.message} />}
      {drawn.kind === 'failed' && (
        <FailureLine message="Sidan gick inte att visa. Det som lästes in står bredvid." />
      )}
      <Box
        ref={roving}
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
        {drawn.kind === 'drawn' && (
          <PlainSpots plan={plan} blocks={blocks} page={page} scale={drawn.scale} onAdd={onAdd} />
        )}
        {drawn.kind === 'drawn' &&
          parts.map((part) => (
            <PartName
              key={`name ${idOf(part)}`}
              part={part}
              page={page}
              scale={drawn.scale}
              isSelected={idOf(part) === selectedId}
            />
          ))}
        {drawn.kind === 'drawn' &&
          parts.map((part) => (
            <PartBox
              key={idOf(part)}
              part={part}
              page={page}
              scale={drawn.scale}
              isSelected={idOf(part) === selectedId}
              onSelect={() => onSelect(part)}
            />
          ))}
        {drawn.kind === 'drawn' && selected && (
          <PartTools
            part={selected}
            page={page}
            scale={drawn.scale}
            onCorrect={focusFirstField}
            onDrop={() => void dropPart(planId, plan, selected)}
          />
        )}
      </Box>
    </>
  );
}
