import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import InputBase from '@mui/material/InputBase';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { isOwnLabel, STANDARD_LABELS } from '../../../shared/note/labels.ts';
import { v } from '../../app/theme/css-var.ts';
import { useQuery } from '../../client/query.ts';

interface LabelChoiceProps {
  value: string | null;
  onChange: (label: string | null) => void;
}

const MOST_OWN = 12;
const LONGEST_LABEL = 60;

/** The labels one has made oneself, the most used first. */
const useOwnLabels = (): string[] => {
  const { data: used = [] } = useQuery('notes.labels', {});
  return used
    .map(({ label }) => label)
    .filter(isOwnLabel)
    .slice(0, MOST_OWN);
};

/** A label of one's own: Enter takes it, and it is offered from then on. */
const OwnLabel = ({
  fieldRef,
  onTake,
}: {
  fieldRef: RefObject<HTMLInputElement | null>;
  onTake: (label: string) => void;
}) => {
  const [typed, setTyped] = useState('');
  return (
    <Box component="li" sx={{ px: 4, py: 1 }}>
      <InputBase
        inputRef={fieldRef}
        value={typed}
        placeholder="Egen etikett …"
        inputProps={{ 'aria-label': 'Egen etikett', maxLength: LONGEST_LABEL }}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          // The menu would take the letters as a wish to jump in its list.
          if (event.key !== 'Escape' && event.key !== 'Tab') event.stopPropagation();
          if (event.key === 'Enter' && typed.trim() !== '') onTake(typed.trim());
        }}
        sx={{ fontSize: '1rem', borderBottom: `1px solid ${v.edge}` }}
      />
    </Box>
  );
};

/** What kind of note it is: the usual labels, one's own, or none. */
export const LabelChoice = ({ value, onChange }: LabelChoiceProps) => {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const own = useOwnLabels();
  const ownField = useRef<HTMLInputElement>(null);
  // Letters are a label: the field has the keyboard before the first of them is written.
  const onKeyDown = (event: KeyboardEvent) => {
    const isLetter = event.key.length === 1 && event.key !== ' ';
    if (!isLetter || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.target === ownField.current) return;
    event.stopPropagation();
    ownField.current?.focus();
  };
  const choose = (label: string | null) => {
    setAnchor(null);
    onChange(label);
  };
  return (
    <>
      <ButtonBase
        aria-haspopup="menu"
        aria-label={value === null ? 'Sätt en etikett' : `Etikett: ${value}. Byt etikett`}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ color: v.hand, fontSize: '0.9375rem', minHeight: '1.5rem' }}
      >
        {value ?? 'Etikett'}
      </ButtonBase>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => setAnchor(null)}
        onKeyDownCapture={onKeyDown}
      >
        {[...STANDARD_LABELS, ...own].map((label) => (
          <MenuItem key={label} selected={label === value} onClick={() => choose(label)}>
            {label}
          </MenuItem>
        ))}
        <MenuItem selected={value === null} onClick={() => choose(null)}>
          Ingen etikett
        </MenuItem>
        <OwnLabel fieldRef={ownField} onTake={choose} />
      </Menu>
    </>
  );
};
