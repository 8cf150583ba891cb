import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import { v } from '../../app/theme/css-var.ts';

interface ChooseAllProps {
  /** What all are: 'Välj alla som är nya här'. */
  words: string;
  total: number;
  chosen: number;
  onChoose: (areAll: boolean) => void;
}

/**
 * Takes all notes of a list or none; half ticked where some are. One note is as easily ticked itself.
 */
export function ChooseAll({ words, total, chosen, onChoose }: ChooseAllProps) {
  if (total < 2) return null;
  return (
    <Box component="label" sx={{ display: 'flex', gap: '0.6rem', alignItems: 'start' }}>
      <Checkbox
        checked={chosen === total}
        indeterminate={chosen > 0 && chosen < total}
        onChange={() => onChoose(chosen < total)}
        sx={{ p: '2px' }}
      />
      <span>
        {words}{' '}
        <Box component="span" sx={{ color: v.ink2 }}>
          {chosen} av {total} valda
        </Box>
      </span>
    </Box>
  );
}
