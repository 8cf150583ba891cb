import Box from '@mui/material/Box';
import { v } from '../../app/theme/css-var.ts';
import { counted } from '../../components/count-words.ts';
import { Icon } from '../../components/icon.tsx';
import { useRoving } from '../../components/roving.ts';
import type { OutlineEntry } from './outline-entries.ts';
import { scrollToBlock } from './scroll-to.ts';

interface OutlineProps {
  entries: readonly OutlineEntry[];
  currentBlockId: string | null;
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

/** The plan's sections and målsättningar: where one is, how many uppdrag, where one has notes. */
export const Outline = ({ entries, currentBlockId, onChosen }: OutlineProps) => {
  const roving = useRoving(entries.findIndex(({ blockId }) => blockId === currentBlockId));
  return (
    <Box component="nav" aria-label="Innehåll" sx={{ fontSize: '0.9375rem', padding: '1rem 0' }}>
      <Box component="ul" aria-label="Innehåll" {...roving.list}>
        {entries.map((entry, index) => {
          const isCurrent = entry.blockId === currentBlockId;
          return (
            <li key={entry.blockId} role="none">
              {entry.kind === 'goal' && entries[index - 1]?.kind !== 'goal' && <GoalsHead />}
              <Box
                component="button"
                type="button"
                {...roving.item(index)}
                aria-level={entry.level}
                aria-current={isCurrent ? 'location' : undefined}
                onClick={() => {
                  onChosen?.();
                  scrollToBlock(entry.blockId);
                }}
                sx={row(entry, isCurrent)}
              >
                <span>{entry.number}</span>
                <Title title={entry.title} isWhole={isCurrent} />
                <Counts entry={entry} />
              </Box>
            </li>
          );
        })}
      </Box>
    </Box>
  );
};
