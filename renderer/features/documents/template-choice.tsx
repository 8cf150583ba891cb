import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import { useQuery } from '../../client/query.ts';

/** Whether the Word file follows the region's template; nothing where none is kept. */
export function TemplateChoice({
  isUsed,
  onChange,
}: {
  isUsed: boolean;
  onChange: (isUsed: boolean) => void;
}) {
  const { data: template } = useQuery('template.get', {});
  if (!template) return null;
  return (
    <Box
      component="label"
      sx={{ display: 'flex', gap: '0.5rem', alignItems: 'start', mb: '0.9rem' }}
    >
      <Checkbox
        checked={isUsed}
        onChange={(event) => onChange(event.target.checked)}
        sx={{ p: '2px' }}
      />
      <Box component="span" sx={{ overflowWrap: 'anywhere' }}>
        Word-filen följer mallen {template.fileName}
      </Box>
    </Box>
  );
}
