import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import { v } from '../../app/theme/css-var.ts';
import { counted } from '../../components/count-words.ts';

interface TellRemovedProps {
  count: number;
  isTold: boolean;
  onTell: (isTold: boolean) => void;
}

/** Says of removed notes that they are: a colleague who has them chooses what to do with them. */
export function TellRemoved({ count, isTold, onTell }: TellRemovedProps) {
  return (
    <Box component="label" sx={{ display: 'flex', gap: '0.6rem', alignItems: 'start' }}>
      <Checkbox
        checked={isTold}
        onChange={(event) => onTell(event.target.checked)}
        sx={{ p: '2px' }}
      />
      <span>
        Säg till att du har tagit bort {counted(count, 'anteckning', 'anteckningar')}
        <Box component="span" sx={{ display: 'block', color: v.ink2, fontSize: '0.9375rem' }}>
          Orden följer inte med. En kollega som har {count === 1 ? 'den' : 'dem'} ser det och väljer
          själv om {count === 1 ? 'den' : 'de'} ska bort.
        </Box>
      </span>
    </Box>
  );
}
