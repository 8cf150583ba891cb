import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import ListItemText from '@mui/material/ListItemText';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { Spoken } from '../components/change/spoken.tsx';
import { Icon } from '../components/icon.tsx';
import { v } from './theme/css-var.ts';

export interface Choice {
  value: string;
  label: string;
  detail?: string;
}

interface ChooseProps {
  /** For screen readers: what is chosen here ('plan'). */
  what: string;
  value: string;
  primary: string;
  secondary: string;
  choices: readonly Choice[];
  onChoose: (value: string) => void;
}

/** A chooser in the rail: what is chosen now in two lines, and a menu of what else there is. */
export const Choose = ({ what, value, primary, secondary, choices, onChoose }: ChooseProps) => {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <ButtonBase
        aria-haspopup="menu"
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ display: 'block', width: '100%', textAlign: 'left', py: '0.3rem', borderRadius: 1 }}
      >
        <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1, fontWeight: 600 }}>
          <Box component="span" sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
            {primary}
          </Box>
          <Icon name="chevron" />
        </Box>
        <Box sx={{ fontSize: '0.875rem', lineHeight: 1.25, color: v.ink2 }}>{secondary}</Box>
        <Spoken>{` byt ${what}`}</Spoken>
      </ButtonBase>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {choices.map((choice) => (
          <MenuItem
            key={choice.value}
            selected={choice.value === value}
            onClick={() => {
              setAnchor(null);
              onChoose(choice.value);
            }}
          >
            <ListItemText primary={choice.label} secondary={choice.detail} />
          </MenuItem>
        ))}
      </Menu>
    </>
  );
};
