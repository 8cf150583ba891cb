import Chip from '@mui/material/Chip';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { call } from '../../client/call.ts';
import { Icon } from '../../components/icon.tsx';
import { narrowTo, useAssignments } from './assignments-store.ts';

interface CommitteeChipProps {
  committee: string;
  /** Those the plan knows, to choose from when none is chosen yet. */
  committees: readonly string[];
}

/** *Min beredning* in one click; the first time it asks which. */
export const CommitteeChip = ({ committee, committees }: CommitteeChipProps) => {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const isOn = useAssignments((s) => s.filter.onlyCommittee);
  if (committee === '' && committees.length === 0) return null;
  const choose = (name: string) => {
    setAnchor(null);
    narrowTo({ onlyCommittee: true });
    void call('settings.save', { committee: name });
  };
  return (
    <>
      <Chip
        label="Min beredning"
        title={committee === '' ? undefined : committee}
        aria-pressed={isOn}
        data-filter="committee"
        {...(isOn
          ? {
              onDelete: () => narrowTo({ onlyCommittee: false }),
              deleteIcon: <Icon name="close" />,
            }
          : {})}
        onClick={(event) => {
          if (committee === '') setAnchor(event.currentTarget);
          else narrowTo({ onlyCommittee: !isOn });
        }}
        sx={{
          ...(isOn && {
            bgcolor: 'action.selected',
            borderColor: 'primary.main',
            color: 'primary.dark',
            fontWeight: 600,
            '& .MuiChip-deleteIcon': { mr: '0.5rem', ml: '-0.25rem', color: 'inherit' },
          }),
        }}
      />
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {committees.map((name) => (
          <MenuItem key={name} onClick={() => choose(name)}>
            {name}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
};
