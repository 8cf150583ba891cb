import Box from '@mui/material/Box';
import { v } from '../app/theme/css-var.ts';

interface ExpanderProps {
  isOpen: boolean;
  onToggle: (isOpen: boolean) => void;
  /** What it says when closed, and when open. */
  words: readonly [closed: string, open: string];
}

/** Words that open and close what stands beside them. */
export const Expander = ({ isOpen, onToggle, words: [closed, open] }: ExpanderProps) => (
  <Box
    component="button"
    type="button"
    aria-expanded={isOpen}
    onClick={() => onToggle(!isOpen)}
    sx={{
      border: 0,
      background: 'none',
      font: 'inherit',
      fontSize: '0.9375rem',
      color: v.hand,
      p: '0.15rem 0',
      cursor: 'pointer',
    }}
  >
    {isOpen ? open : closed}
  </Box>
);
