// A native list of options shows plain words only, and these have marks, pages and groups.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import Box from '@mui/material/Box';
import { useEffect, useRef, type ReactNode } from 'react';
import { narrow, slimList, v } from '../app/theme/css-var.ts';

interface OptionRowProps {
  /** For `aria-activedescendant` of the field that the list belongs to. */
  id: string;
  isChosen: boolean;
  onChoose: () => void;
  /** Width of the first column ('10rem'). */
  lead: string;
  /** Three cells: what it is, its words, and what stands last. */
  children: ReactNode;
}

/** A row of a list that one searches by typing; the chosen one is always in sight. */
export function OptionRow({ id, isChosen, onChoose, lead, children }: OptionRowProps) {
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isChosen) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  return (
    <Box
      ref={row}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isChosen}
      onClick={onChoose}
      sx={{
        display: 'grid',
        gridTemplateColumns: `${lead} minmax(0, 1fr) auto`,
        gap: '0.2rem 0.9rem',
        alignItems: 'baseline',
        px: '1.4rem',
        py: '0.4rem',
        cursor: 'pointer',
        background: isChosen ? v.handSoft : 'none',
        boxShadow: isChosen ? `inset 3px 0 0 ${v.hand}` : 'none',
        '&:hover': { background: isChosen ? v.handSoft : v.well },
        [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
        [slimList]: { gridTemplateColumns: 'minmax(0, 1fr)' },
      }}
    >
      {children}
    </Box>
  );
}
