// A native list of options shows plain words only, and these have marks, pages and groups.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import Box from '@mui/material/Box';
import { dialogList, v } from '../../app/theme/css-var.ts';
import { OptionRow } from '../../components/option-row.tsx';
import { HitSnippet } from './hit-snippet.tsx';
import { MissingWords } from './missing-words.tsx';
import type { PaletteEntry, PaletteGroup } from './palette-entries.ts';

const lastCell = {
  color: v.ink2,
  fontSize: '0.9375rem',
  maxWidth: '16rem',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
} as const;

function EntryRow({
  entry,
  hasHeading,
  isChosen,
  onChoose,
}: {
  entry: PaletteEntry;
  /** Whether the plan stands over it. */
  hasHeading: boolean;
  isChosen: boolean;
  onChoose: (entry: PaletteEntry) => void;
}) {
  return (
    <OptionRow id={entry.id} isChosen={isChosen} onChoose={() => onChoose(entry)} lead="5.5rem">
      <Box component="span" sx={entry.isName ? { fontWeight: 600 } : { color: v.ink2 }}>
        {entry.mark}
      </Box>
      {entry.isSnippet ? (
        <span>
          <HitSnippet snippet={entry.words} isNote={entry.isNote} />
          <MissingWords words={entry.missing ?? []} />
        </span>
      ) : (
        <span>{entry.words}</span>
      )}
      <Box component="span" sx={lastCell}>
        {[hasHeading ? '' : entry.place, entry.detail].filter(Boolean).join(' · ')}
      </Box>
    </OptionRow>
  );
}

interface PaletteListProps {
  groups: readonly PaletteGroup[];
  chosenId: string | undefined;
  /** The words that the hits answer: while one types they may be a letter behind. */
  answered: string;
  onChoose: (entry: PaletteEntry) => void;
}

/** What can be chosen, in groups; the keyboard stays in the field and only the choice moves. */
export function PaletteList({ groups, chosenId, answered, onChoose }: PaletteListProps) {
  return (
    <Box
      id="sok-traffar"
      role="listbox"
      data-answered={answered}
      aria-label="Träffar"
      sx={{ overflow: 'auto', pb: '0.5rem', ...dialogList }}
    >
      {groups.map((group, index) => (
        <Box
          key={group.title}
          role="group"
          aria-labelledby={group.title === '' ? undefined : `grupp-${index}`}
          aria-label={group.title === '' ? 'Alla träffar' : undefined}
        >
          <Box
            id={`grupp-${index}`}
            sx={{
              display: 'flex',
              justifyContent: 'space-between',
              px: '1.4rem',
              pt: '0.9rem',
              pb: '0.25rem',
              color: v.ink2,
              fontSize: '0.9375rem',
            }}
          >
            <b>{group.title}</b>
            <span>{group.detail}</span>
          </Box>
          {group.entries.map((entry) => (
            <EntryRow
              key={entry.id}
              entry={entry}
              hasHeading={!entry.isNote && group.isMixed !== true}
              isChosen={entry.id === chosenId}
              onChoose={onChoose}
            />
          ))}
        </Box>
      ))}
    </Box>
  );
}
