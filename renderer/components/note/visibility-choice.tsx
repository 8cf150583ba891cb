import ButtonBase from '@mui/material/ButtonBase';
import ListItemIcon from '@mui/material/ListItemIcon';
import ListItemText from '@mui/material/ListItemText';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import type { Visibility } from '../../../shared/note/note.ts';
import { v } from '../../app/theme/css-var.ts';
import { Icon } from '../icon.tsx';
import { VISIBILITIES, VISIBILITY } from './visibility-words.ts';

interface VisibilityChoiceProps {
  value: Visibility;
  onChange: (value: Visibility) => void;
}

/** Who may read the note: what is chosen, and a menu of the three. */
export const VisibilityChoice = ({ value, onChange }: VisibilityChoiceProps) => {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const now = VISIBILITY[value];
  return (
    <>
      <ButtonBase
        aria-haspopup="menu"
        aria-label={`${now.word}. ${now.explanation} Byt vem som får läsa`}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ color: v.hand, gap: '0.3rem', fontSize: '0.9375rem', minHeight: '1.5rem' }}
      >
        <Icon name={now.icon} size={0.9375} />
        {now.word}
      </ButtonBase>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {VISIBILITIES.map((choice) => (
          <MenuItem
            key={choice}
            selected={choice === value}
            onClick={() => {
              setAnchor(null);
              onChange(choice);
            }}
          >
            <ListItemIcon>
              <Icon name={VISIBILITY[choice].icon} />
            </ListItemIcon>
            <ListItemText
              primary={VISIBILITY[choice].word}
              secondary={VISIBILITY[choice].explanation}
            />
          </MenuItem>
        ))}
      </Menu>
    </>
  );
};
