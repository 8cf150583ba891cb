// A native list of options shows plain words only, and these have names, words and pages.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import Box from '@mui/material/Box';
import Dialog from '@mui/material/Dialog';
import InputBase from '@mui/material/InputBase';
import { useMemo, useState, type KeyboardEvent } from 'react';
import { findPlaces, type FoundPlace } from '../../../shared/note/find-places.ts';
import { dialogList, v } from '../../app/theme/css-var.ts';
import { serif } from '../../app/theme/tokens.ts';
import { useQuery } from '../../client/query.ts';
import { focusOnMount } from '../focus-on-mount.ts';
import { OptionRow } from '../option-row.tsx';

/** A choice that is no place of the plan ('Hela planen'). */
export interface OtherChoice {
  name: string;
  text: string;
  choose: () => void;
}

interface PlacePickerProps {
  planId: string;
  /** What is chosen for ('Var hör anteckningen hemma?'). */
  title: string;
  others: readonly OtherChoice[];
  onChoose: (place: FoundPlace) => void;
  onClose: () => void;
}

interface Row {
  id: string;
  name: string;
  text: string;
  page: number | null;
  choose: () => void;
}

const NO_ROWS: Row[] = [];

const useRows = (props: PlacePickerProps, typed: string): Row[] => {
  const { planId, others, onChoose } = props;
  const { data: stored } = useQuery('plans.get', { planId });
  const places = useMemo(
    () => (stored ? findPlaces(stored.plan, planId, typed) : []),
    [stored, planId, typed],
  );
  if (!stored) return NO_ROWS;
  const wanted = typed.trim().toLocaleLowerCase('sv');
  return [
    ...others
      .filter((other) => other.name.toLocaleLowerCase('sv').includes(wanted))
      .map((other) => ({ id: `plats-${other.name}`, page: null, ...other })),
    ...places.map((place, index) => ({
      id: `plats-${index}`,
      name: place.name,
      text: place.text,
      page: place.page,
      choose: () => onChoose(place),
    })),
  ];
};

const PlaceRow = ({ row, isChosen }: { row: Row; isChosen: boolean }) => (
  <OptionRow id={row.id} isChosen={isChosen} onChoose={row.choose} lead="10rem">
    <Box component="span" sx={{ color: v.ink2, overflowWrap: 'anywhere' }}>
      {row.name}
    </Box>
    <Box
      component="span"
      sx={{
        fontFamily: serif,
        display: '-webkit-box',
        WebkitLineClamp: 2,
        WebkitBoxOrient: 'vertical',
        overflow: 'hidden',
      }}
    >
      {row.text}
    </Box>
    <Box component="span" sx={{ color: v.ink2, fontSize: '0.9375rem', whiteSpace: 'nowrap' }}>
      {row.page !== null && `sida ${row.page}`}
    </Box>
  </OptionRow>
);

/** High in the window, and never below its edge. */
const PAPER = {
  maxWidth: '46.5rem',
  maxHeight: 'calc(100% - 5.5rem)',
  m: '4.5rem 1rem auto',
} as const;

/** Choosing any place of a plan: what one types narrows its uppdrag, styrtal, rows, chapters and text. */
export const PlacePicker = (props: PlacePickerProps) => {
  const [typed, setTyped] = useState('');
  const [moved, setMoved] = useState(0);
  const rows = useRows(props, typed);
  const at = Math.min(moved, Math.max(0, rows.length - 1));
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by !== undefined) {
      event.preventDefault();
      setMoved((at + by + rows.length) % Math.max(1, rows.length));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      rows[at]?.choose();
    }
  };
  return (
    <Dialog
      open
      onClose={props.onClose}
      fullWidth
      maxWidth={false}
      aria-label={props.title}
      slotProps={{ paper: { sx: PAPER } }}
      sx={{ '& .MuiDialog-container': { alignItems: 'flex-start' } }}
    >
      <Box sx={{ px: '1.4rem', py: '0.7rem', borderBottom: `1px solid ${v.line}` }}>
        <InputBase
          fullWidth
          inputRef={focusOnMount}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setMoved(0);
          }}
          onKeyDown={onKeyDown}
          placeholder={props.title}
          inputProps={{
            'aria-label': props.title,
            role: 'combobox',
            'aria-expanded': true,
            'aria-controls': 'platser',
            'aria-autocomplete': 'list',
            'aria-activedescendant': rows[at]?.id,
            autoComplete: 'off',
            maxLength: 200,
          }}
          sx={{ fontFamily: serif, fontSize: '1.25rem' }}
        />
      </Box>
      <Box
        id="platser"
        role="listbox"
        aria-label="Platser i planen"
        tabIndex={-1}
        sx={{ maxHeight: '24rem', overflowY: 'auto', py: '0.35rem', ...dialogList }}
      >
        {rows.map((row, index) => (
          <PlaceRow key={row.id} row={row} isChosen={index === at} />
        ))}
      </Box>
      {rows.length === 0 && (
        <Box sx={{ px: '1.4rem', pb: '1rem', color: v.ink2 }}>
          Inget i planen har alla orden. Ta bort något ord.
        </Box>
      )}
    </Dialog>
  );
};
