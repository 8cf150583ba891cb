import Box from '@mui/material/Box';
import { v } from '../../app/theme/css-var.ts';

/** A folder's whole path, to be read or copied: one press selects all of it. */
export function FolderPath({ folder }: { folder: string }) {
  return (
    <Box
      component="code"
      sx={{
        display: 'block',
        fontSize: '0.9375rem',
        background: v.well,
        borderRadius: '3px',
        px: '0.6rem',
        py: '0.4rem',
        '&:not(:last-child)': { mb: '0.5rem' },
        overflowWrap: 'anywhere',
        userSelect: 'all',
      }}
    >
      {folder}
    </Box>
  );
}
