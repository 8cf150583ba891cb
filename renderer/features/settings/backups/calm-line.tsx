import Box from '@mui/material/Box';
import { v } from '../../../app/theme/css-var.ts';
import { Icon, type IconName } from '../../../components/icon.tsx';

/** Something to know that is nobody's fault; read when one comes to it, not called out. */
export const CalmLine = ({ text, icon = 'clock' }: { text: string; icon?: IconName }) => (
  <Box sx={{ display: 'flex', gap: '0.5rem', alignItems: 'baseline', pt: '0.4rem' }}>
    <Box component="span" sx={{ color: v.warn }}>
      <Icon name={icon} />
    </Box>
    <span>{text}</span>
  </Box>
);
