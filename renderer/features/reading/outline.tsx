import Box from '@mui/material/Box';
import { v } from '../../app/theme/css-var.ts';
import { counted } from '../../components/count-words.ts';
import { Icon } from '../../components/icon.tsx';
import { roving, treeItem } from '../../components/roving.ts';
import type { OutlineEntry } from './outline-entries.ts';
import type { GoalStop } from './goal-stops.ts';
import { scrollToBlock } from './scroll-to.ts';
import type { PlaceInText } from './use-place-in-text.ts';

interface OutlineProps {
  entries: readonly OutlineEntry[];
  place: Pick<PlaceInText, 'entryBlockId' | 'stopBlockId'>;
  onChosen?: () => void;
}

/** 'mål/uppdrag' may break after its stroke: without a place of its own it breaks in mid-word. */
const breakable = (title: string): string => title.replaceAll('/', '/\u200B');

const row = (entry: OutlineEntry, isCurrent: boolean) => ({
  display: 'grid',
  gridTemplateColumns: '1.6rem minmax(0, 1fr) auto',
  columnGap: '0.25rem',
  width: '100%',
  textAlign: 'left',
  border: 0,
  background: 'none',
  cursor: 'pointer',
  padding: '0.35rem 0.7rem 0.35rem 1.1rem',
  borderLeft: `3px solid ${isCurrent ? v.hand : v.noLine}`,
  color: isCurrent || entry.level === 1 ? v.ink : v.ink2,
  fontWeight: isCurrent ? 600 : 400,
  lineHeight: 1.3,
  overflowWrap: 'anywhere',
  hyphens: 'auto',
  '&:hover': { color: v.ink, background: v.well },
  '&:focus-visible': { outlineOffset: '-2px' },
});

const stopRow = (isCurrent: boolean) => ({
  width: '100%',
  textAlign: 'left',
  border: 0,
  background: 'none',
  cursor: 'pointer',
  padding: '0.15rem 0.7rem 0.15rem 3.15rem',
  lineHeight: 1.3,
  color: isCurrent ? v.hand : v.ink2,
  fontWeight: isCurrent ? 600 : 400,
  '&:hover': { color: v.ink, background: v.well },
  '&:focus-visible': { outlineOffset: '-2px' },
});

const Counts = ({ entry }: { entry: OutlineEntry }) => (
  <Box component="span" sx={{ textAlign: 'right', fontWeight: 400 }}>
    {entry.assignments > 0 && (
      <span aria-label={counted(entry.assignments, 'uppdrag')}>{entry.assignments}</span>
    )}
    {entry.notes > 0 && (
      <Box
        component="span"
        aria-label={counted(entry.notes, 'anteckning', 'anteckningar')}
        sx={{ display: 'block', color: v.hand, fontWeight: 600, whiteSpace: 'nowrap' }}
      >
        <Icon name="pen" size={0.875} /> {entry.notes}
      </Box>
    )}
  </Box>
);

/** Long names are cut after two lines, so that the whole plan is seen at once; where one is has its name whole. */
const Title = ({ title, isWhole }: { title: string; isWhole: boolean }) => (
  <Box
    component="span"
    title={title}
    sx={
      isWhole
        ? {}
        : {
            display: '-webkit-box',
            WebkitBoxOrient: 'vertical',
            WebkitLineClamp: 2,
            overflow: 'hidden',
            alignSelf: 'start',
          }
    }
  >
    {breakable(title)}
  </Box>
);

/** Goals have numbers of their own; said once before them, so that 1 is not taken for chapter 1. */
const GoalsHead = () => (
  <Box
    component="span"
    aria-hidden
    sx={{
      display: 'flex',
      justifyContent: 'space-between',
      padding: '0.5rem 0.7rem 0.1rem 3rem',
      fontSize: '0.875rem',
      color: v.ink3,
    }}
  >
    <span>målsättning</span>
    <span>uppdrag</span>
  </Box>
);

interface LineProps {
  isCurrent: boolean;
  onGo: () => void;
}

const EntryLine = ({ entry, isCurrent, onGo }: LineProps & { entry: OutlineEntry }) => (
  <Box
    component="button"
    type="button"
    {...treeItem}
    aria-level={entry.level}
    aria-current={isCurrent ? 'location' : undefined}
    onClick={onGo}
    sx={row(entry, isCurrent)}
  >
    <span>{entry.number}</span>
    <Title title={entry.title} isWhole={isCurrent} />
    <Counts entry={entry} />
  </Box>
);

/** A part of the målsättning one reads. */
const StopLine = ({ stop, level, ...line }: LineProps & { stop: GoalStop; level: number }) => (
  <Box
    component="button"
    type="button"
    {...treeItem}
    aria-level={level}
    aria-current={line.isCurrent ? 'location' : undefined}
    onClick={line.onGo}
    sx={stopRow(line.isCurrent)}
  >
    {stop.name}{' '}
    <Box component="span" sx={{ fontWeight: 400, color: v.ink2 }}>
      {stop.count}
    </Box>
  </Box>
);

interface OutlineLine {
  entry: OutlineEntry;
  /** Null for the entry itself. */
  stop: GoalStop | null;
  isFirstGoal: boolean;
}

/** The entries in their order, each målsättning's parts after it where one reads in it. */
const linesOf = ({ entries, place }: Pick<OutlineProps, 'entries' | 'place'>): OutlineLine[] =>
  entries.flatMap((entry, index) => {
    const isFirstGoal = entry.kind === 'goal' && entries[index - 1]?.kind !== 'goal';
    const stops = entry.blockId === place.entryBlockId ? entry.stops : [];
    return [
      { entry, stop: null, isFirstGoal },
      ...stops.map((stop) => ({ entry, stop, isFirstGoal: false })),
    ];
  });

/** The plan's sections and målsättningar: where one is, how many uppdrag, where one has notes. */
export const Outline = ({ entries, place, onChosen }: OutlineProps) => {
  const lines = linesOf({ entries, place });
  return (
    <Box component="nav" aria-label="Innehåll" sx={{ fontSize: '0.9375rem', padding: '1rem 0' }}>
      <Box component="ul" aria-label="Innehåll" role="tree" ref={roving}>
        {lines.map(({ entry, stop, isFirstGoal }) => {
          const { blockId } = stop ?? entry;
          const line = {
            isCurrent: blockId === (stop ? place.stopBlockId : place.entryBlockId),
            onGo: () => {
              onChosen?.();
              scrollToBlock(blockId);
            },
          };
          return (
            <li key={blockId} role="none">
              {isFirstGoal && <GoalsHead />}
              {stop ? (
                <StopLine stop={stop} level={entry.level + 1} {...line} />
              ) : (
                <EntryLine entry={entry} {...line} />
              )}
            </li>
          );
        })}
      </Box>
    </Box>
  );
};
