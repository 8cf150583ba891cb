import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { changeColor, v } from '../../../app/theme/css-var.ts';
import { ChangeIcon } from '../../../components/change/change-icon.tsx';
import { CHANGE_WORD } from '../../../../shared/compare/change-kind.ts';
import { NO_FILTER, type ChangeFilter } from './change-filter.ts';
import type { MatrixRow } from '../../../../shared/compare/change-matrix.ts';

interface FilterBarProps {
  filter: ChangeFilter;
  goals: readonly MatrixRow[];
  shown: number;
  all: number;
  layout: 'sides' | 'inline';
  onFilter: (filter: ChangeFilter) => void;
  onLayout: (layout: 'sides' | 'inline') => void;
}

const isNarrowed = (filter: ChangeFilter): boolean => filter.text !== '' || filter.kinds.length > 0;

function headingOf(filter: ChangeFilter, goals: readonly MatrixRow[]): string {
  const goal = goals.find((row) => row.id === filter.goal);
  if (goal === undefined) return isNarrowed(filter) ? 'Uppdrag' : 'Alla uppdrag';
  return goal.number === '' ? goal.title : `Målsättning ${goal.number}`;
}

/** Takes away one part of the filter; `name` is read aloud as 'Ta bort …'. */
function FilterChip({
  label,
  icon,
  onDelete,
}: {
  label: string;
  icon?: React.ReactElement;
  onDelete: () => void;
}) {
  return (
    <Chip
      label={`${label} ×`}
      aria-label={`Ta bort filtret ${label}`}
      {...(icon === undefined ? {} : { icon })}
      onClick={onDelete}
      sx={{ background: v.handSoft, borderColor: v.hand, color: v.hand2, fontWeight: 600 }}
    />
  );
}

/** What is shown, what narrows it, and how the wordings stand. */
export function FilterBar(props: FilterBarProps) {
  const { filter, goals, onFilter } = props;
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: '0.5rem 0.75rem',
        mt: '1rem',
        mb: '0.6rem',
      }}
    >
      <Typography variant="h3" component="h2" sx={{ mr: '0.25rem' }}>
        {headingOf(filter, goals)}
      </Typography>
      {filter.goal !== null && (
        <FilterChip label="målsättning" onDelete={() => onFilter({ ...filter, goal: null })} />
      )}
      {filter.text !== '' && (
        <FilterChip label={`”${filter.text}”`} onDelete={() => onFilter({ ...filter, text: '' })} />
      )}
      {filter.kinds.map((kind) => (
        <FilterChip
          key={kind}
          label={CHANGE_WORD[kind]}
          icon={
            <Box
              component="span"
              sx={{ display: 'inline-flex', color: changeColor(kind), pl: '0.5rem' }}
            >
              <ChangeIcon kind={kind} />
            </Box>
          }
          onDelete={() =>
            onFilter({ ...filter, kinds: filter.kinds.filter((other) => other !== kind) })
          }
        />
      ))}
      {filter !== NO_FILTER && props.shown < props.all && (
        <Box component="output" sx={{ color: v.ink2, fontSize: '0.9375rem' }}>
          {props.shown} av {props.all} rader
        </Box>
      )}
      <Box
        sx={{ ml: 'auto', display: 'flex', flexWrap: 'wrap', gap: '0.6rem', alignItems: 'center' }}
      >
        <ToggleButtonGroup
          exclusive
          size="small"
          value={props.layout}
          aria-label="Hur ordalydelserna står"
          onChange={(_, layout: 'sides' | 'inline' | null) => {
            if (layout !== null) props.onLayout(layout);
          }}
        >
          <ToggleButton value="sides">Sida vid sida</ToggleButton>
          <ToggleButton value="inline">I löpande text</ToggleButton>
        </ToggleButtonGroup>
      </Box>
    </Box>
  );
}
