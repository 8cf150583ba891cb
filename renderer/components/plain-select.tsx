import NativeSelect, { type NativeSelectProps } from '@mui/material/NativeSelect';
import { v } from '../app/theme/css-var.ts';

interface PlainSelectProps extends Omit<NativeSelectProps, 'onChange' | 'inputProps'> {
  /** Read aloud, where no label stands beside it. */
  label?: string;
  /** Ties it to its label where one does. */
  fieldId?: string;
  onChoose: (value: string) => void;
}

/** A choice of one among a few, as the system draws it: every keyboard and screen reader knows it. */
export const PlainSelect = ({ label, fieldId, onChoose, sx = {}, ...rest }: PlainSelectProps) => (
  <NativeSelect
    {...rest}
    disableUnderline
    inputProps={{ 'aria-label': label, id: fieldId }}
    onChange={(event) => onChoose(event.target.value)}
    sx={[
      {
        border: `1px solid ${v.edge}`,
        borderRadius: '6px',
        background: v.pop,
        pl: '0.6rem',
        fontSize: '1rem',
        minHeight: '2.125rem',
        maxWidth: '100%',
        '& select': { textOverflow: 'ellipsis', py: '0.2rem' },
        '& option, & optgroup': { background: v.pop, color: v.ink },
        '&.Mui-focused': { outline: `2px solid ${v.hand}`, outlineOffset: '2px' },
        '& select:focus': { background: 'none' },
      },
      ...(Array.isArray(sx) ? sx : [sx]),
    ]}
  />
);
