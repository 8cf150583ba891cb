import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { useRef, useState } from 'react';
import { v } from '../../app/theme/css-var.ts';
import { Spoken } from '../../components/change/spoken.tsx';
import { useUnsaved } from '../../components/saving/use-unsaved.ts';
import type { KeptOfTable } from './cell-corrections.ts';

interface CellInputProps {
  /** What the cell is called for those who do not see the table. */
  label: string;
  value: string;
  /** What a person has corrected in it, the first first; in that stands what the reading said. */
  made: readonly KeptOfTable[];
  align: 'left' | 'right';
  width: string;
  isBold?: boolean;
  /** Keeps the value; gives what went wrong, or null. */
  onSave: (value: string) => Promise<string | null>;
  /** Lets the cell stand as it was read. */
  onTakeBack: (made: readonly KeptOfTable[]) => void;
}

/** What is typed in a cell, kept when one leaves it. */
function useTypedCell({ value, onSave }: CellInputProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const hold = useUnsaved();
  const leave = () => {
    setTyped(null);
    setFailure(null);
    hold(null);
  };
  const keep = async () => {
    const wrong = typed !== null && typed.trim() !== value ? await onSave(typed.trim()) : null;
    if (wrong === null) {
      leave();
      return;
    }
    setFailure(wrong);
    hold(wrong);
  };
  return { typed, setTyped, failure, keep, leave };
}

/** What stood there, and the way back to it. */
const Mark = ({
  label,
  before,
  align,
  width,
  onTakeBack,
}: Pick<CellInputProps, 'label' | 'align' | 'width'> & {
  before: string;
  onTakeBack: () => void;
}) => (
  <Box sx={{ color: v.hand, fontSize: '0.8125rem', textAlign: align, maxWidth: width }}>
    <Box sx={{ overflowWrap: 'anywhere' }}>stod: {before === '' ? 'inget' : before}</Box>
    <ButtonBase
      onClick={onTakeBack}
      sx={{ font: 'inherit', fontWeight: 600, minHeight: '1.5rem', whiteSpace: 'nowrap' }}
    >
      Ta tillbaka<Spoken>: {label}</Spoken>
    </ButtonBase>
  </Box>
);

/** One cell of a table, corrected where it stands: kept with Enter or when one leaves it, left as it was with Escape. */
export function CellInput(props: CellInputProps) {
  const { label, value, made, align, width, isBold = false } = props;
  const before = made[0]?.correction.was;
  const field = useRef<HTMLInputElement>(null);
  const { typed, setTyped, failure, keep, leave } = useTypedCell(props);
  return (
    <>
      <Box
        component="input"
        ref={field}
        aria-label={label}
        value={typed ?? value}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => void keep()}
        onKeyDown={(event) => {
          if (event.key === 'Enter') void keep();
          if (event.key === 'Escape') leave();
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
        <Mark
          {...{ label, before, align, width }}
          onTakeBack={() => {
            // The button goes with what it takes back; the keyboard stays at the cell.
            field.current?.focus();
            props.onTakeBack(made);
          }}
        />
      )}
      {failure && (
        <Box role="alert" sx={{ color: v.err, fontSize: '0.8125rem', maxWidth: width }}>
          {failure}
        </Box>
      )}
    </>
  );
}
