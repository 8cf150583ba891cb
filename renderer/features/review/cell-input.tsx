import Box from '@mui/material/Box';
import { useState } from 'react';
import { v } from '../../app/theme/css-var.ts';

interface CellInputProps {
  /** What the cell is called for those who do not see the table. */
  label: string;
  value: string;
  /** What the reading said, when a person has corrected it. */
  before: string | undefined;
  align: 'left' | 'right';
  width: string;
  isBold?: boolean;
  /** Keeps the value; gives what went wrong, or null. */
  onSave: (value: string) => Promise<string | null>;
}

/** What is typed in a cell, kept when one leaves it. */
function useTypedCell({ value, onSave }: CellInputProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const keep = async () => {
    if (typed !== null && typed.trim() !== value) {
      const wrong = await onSave(typed.trim());
      setFailure(wrong);
      if (wrong !== null) return;
    }
    setTyped(null);
  };
  return { typed, setTyped, failure, keep };
}

/** One cell of a table, corrected where it stands: kept with Enter or when one leaves it, left as it was with Escape. */
export function CellInput(props: CellInputProps) {
  const { label, value, before, align, width, isBold = false } = props;
  const { typed, setTyped, failure, keep } = useTypedCell(props);
  return (
    <>
      <Box
        component="input"
        aria-label={label}
        value={typed ?? value}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => void keep()}
        onKeyDown={(event) => {
          if (event.key === 'Enter') void keep();
          if (event.key === 'Escape') setTyped(null);
        }}
        sx={{
          width,
          minHeight: '1.75rem',
          font: 'inherit',
          fontWeight: isBold ? 600 : 400,
          color: 'inherit',
          textAlign: align,
          background: v.pop,
          border: `1px solid ${before === undefined ? v.edge : v.hand}`,
          borderRadius: '3px',
          px: '0.3rem',
        }}
      />
      {before !== undefined && before !== value && (
        <Box sx={{ color: v.hand, fontSize: '0.8125rem', textAlign: align, maxWidth: width }}>
          stod: {before === '' ? 'inget' : before}
        </Box>
      )}
      {failure && (
        <Box role="alert" sx={{ color: v.err, fontSize: '0.8125rem', maxWidth: width }}>
          {failure}
        </Box>
      )}
    </>
  );
}
