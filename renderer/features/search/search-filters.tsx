import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { SearchHit } from '../../../shared/contract/contract.ts';
import { readFilters, withFilter } from '../../../shared/search/filters.ts';
import { useQuery } from '../../client/query.ts';
import { FilterMenu } from '../../components/filter-menu.tsx';
import { filterChoices, type FilterChoices } from './filter-choices.ts';

interface SearchFiltersProps {
  query: string;
  hits: readonly SearchHit[];
  onQuery: (query: string) => void;
}

/** What was typed by hand is shown too, as it was typed. */
const withTyped = ({ value, choices }: FilterChoices) => {
  const chosen = choices.find((it) => it.value.toLowerCase() === value?.toLowerCase());
  if (value === null || chosen) return { value: chosen?.value ?? null, choices };
  return { value, choices: [...choices, { value, label: value }] };
};

/** Filters as chips. Each writes itself in the query, where one may as well type it. */
export function SearchFilters({ query, hits, onQuery }: SearchFiltersProps) {
  const { data: plans = [] } = useQuery('plans.list', {});
  const { data: notes = [] } = useQuery('notes.list', {});
  const { filters, rest } = readFilters(query);
  return (
    <Box
      role="toolbar"
      aria-label="Filter"
      sx={{ display: 'flex', flexWrap: 'wrap', gap: '0.5rem', pt: '0.75rem' }}
    >
      {filterChoices(query, { plans, notes, hits }).map((one) => (
        <FilterMenu
          key={one.name}
          name={one.label}
          {...withTyped(one)}
          onChoose={(value) => onQuery(withFilter(query, one.name, value))}
        />
      ))}
      {filters.length > 1 && (
        <Button variant="text" size="small" onClick={() => onQuery(rest.trim())}>
          Rensa alla filter
        </Button>
      )}
    </Box>
  );
}
