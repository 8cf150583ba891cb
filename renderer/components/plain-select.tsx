import NativeSelect, { type NativeSelectProps } from '@mui/material/NativeSelect';
import { v } from '../app/theme/css-var.ts';
import { Icon } from './icon.tsx';

interface PlainSelectProps extends Omit<NativeSelectProps, 'onChange' | 'inputProps'> {
  /** Read aloud, where no label stands beside it. */
  label?: string;
  /** Ties it to its label where one does. */
  fieldId?: string;
  onChoose: (value: string) => void;
}

/** The same sign as on everything else that opens. */
const Chevron = ({ className = '' }: { className?: string }) => (
  <span className={className}>
    <Icon name="chevron" />
  </span>
);

/** A choice of one among a few, as the system draws it: every keyboard and screen reader knows it. */
export const PlainSelect = ({ label, fieldId, onChoose, sx = {}, ...rest }: PlainSelectProps) => (
  <NativeSelect
    {...rest}
    disableUnderline
    IconComponent={Chevron}
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
        // Room for the sign and for air before it; what it stands against is as particular.
        '&&& select': { pr: '2.1rem' },
        '& .MuiNativeSelect-icon': {
          inset: '0 0.5rem 0 auto',
          display: 'flex',
          alignItems: 'center',
          color: v.ink2,
        },
        '& option, & optgroup': { background: v.pop, color: v.ink },
        '&.Mui-focused': { outline: `2px solid ${v.hand}`, outlineOffset: '2px' },
        '& select:focus': { background: 'none' },
      },
      ...(Array.isArray(sx) ? sx : [sx]),
    ]}
  />
);
