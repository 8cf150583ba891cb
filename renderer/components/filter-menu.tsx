import Chip from '@mui/material/Chip';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { Icon } from './icon.tsx';

/** One thing a list can be narrowed to: what the filter keeps, and what people read. */
export interface FilterChoice {
  value: string;
  label: string;
}

interface FilterMenuProps {
  name: string;
  value: string | null;
  choices: readonly FilterChoice[];
  /** null takes the filter away. */
  onChoose: (value: string | null) => void;
  /** True when something is always chosen, as a grouping is. */
  isAlwaysChosen?: boolean;
}

const chosenStyle = {
  bgcolor: 'action.selected',
  borderColor: 'primary.main',
  color: 'primary.dark',
  fontWeight: 600,
  '& .MuiChip-deleteIcon': { mr: '0.5rem', ml: '-0.25rem', color: 'inherit' },
};

const clip = { maxWidth: '24rem' };

const WithChevron = ({ label }: { label: string }) => (
  <>
    {label} <Icon name="chevron" size={0.875} />
  </>
);

/** A filter as a chip: its name, or what is chosen; a menu of what there is. */
export const FilterMenu = ({
  name,
  value,
  choices,
  onChoose,
  isAlwaysChosen = false,
}: FilterMenuProps) => {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const chosen = choices.find((choice) => choice.value === value);
  const close = () => setAnchor(null);
  const isOn = chosen !== undefined && !isAlwaysChosen;
  const label = chosen ? `${name}: ${chosen.label}` : name;
  return (
    <>
      <Chip
        aria-haspopup="menu"
        data-filter={name}
        label={isOn ? label : <WithChevron label={label} />}
        onClick={(event) => setAnchor(event.currentTarget)}
        {...(isOn ? { onDelete: () => onChoose(null), deleteIcon: <Icon name="close" /> } : {})}
        sx={[clip, isOn && chosenStyle]}
      />
      <Menu anchorEl={anchor} open={anchor !== null} onClose={close}>
        {!isAlwaysChosen && (
          <MenuItem
            selected={value === null}
            onClick={() => {
              close();
              onChoose(null);
            }}
          >
            Alla
          </MenuItem>
        )}
        {choices.map((choice) => (
          <MenuItem
            key={choice.value}
            selected={choice.value === value}
            onClick={() => {
              close();
              onChoose(choice.value);
            }}
          >
            {choice.label}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
};
