import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { useRef } from 'react';
import { v } from '../../app/theme/css-var.ts';
import { Spoken } from '../../components/change/spoken.tsx';
import type { KeptOfTable } from './cell-corrections.ts';
import { NotKept } from './not-kept.tsx';
import { useKeptWords } from './use-kept-words.ts';

interface CellInputProps {
  planId: string;
  /** What its words are kept under until they are a correction; see `fieldName`. */
  name: string;
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
  const typing = useKeptWords({
    planId: props.planId,
    name: props.name,
    value,
    plain: (words) => words.trim(),
    onSave: (words) => props.onSave(words.trim()),
  });
  return (
    <>
      <Box
        component="input"
        ref={field}
        aria-label={label}
        value={typing.words ?? value}
        onChange={(event) => typing.change(event.target.value)}
        onBlur={() => void typing.keep()}
        onKeyDown={(event) => {
          if (event.key === 'Enter') void typing.insist();
          if (event.key === 'Escape') typing.drop();
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
            typing.drop();
            props.onTakeBack(made);
          }}
        />
      )}
      <Box sx={{ maxWidth: width, fontSize: '0.8125rem', textAlign: align }}>
        <NotKept label={label} typing={typing} onDone={() => field.current?.focus()} />
      </Box>
    </>
  );
}
