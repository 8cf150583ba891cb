import Box from '@mui/material/Box';
import { useEffect } from 'react';
import { invalidate, useQuery } from '../client/query.ts';
import { Icon } from '../components/icon.tsx';
import { backupLine } from './backup-words.ts';
import { addressOf } from './route.ts';
import { v } from './theme/css-var.ts';

/** Copies are also made by themselves, of which the window is not told. */
const LOOK_AGAIN_MS = 5 * 60_000;

/** When everything was last copied, or that it is time; a way to where that is set. */
export const BackupStatusLine = () => {
  const { data: status } = useQuery('backups.status', {});
  useEffect(() => {
    const timer = setInterval(() => invalidate(['backups.status']), LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, []);
  const line = status && backupLine(status);
  if (!line) return null;
  return (
    <Box
      component="a"
      href={addressOf({ place: 'settings', section: 'backups' })}
      sx={{
        display: 'flex',
        gap: '0.45rem',
        alignItems: 'baseline',
        pt: '0.35rem',
        fontSize: '0.875rem',
        textDecoration: 'none',
        '&:hover': { textDecoration: 'underline' },
      }}
    >
      <Box component="span" sx={{ color: line.isLate ? v.warn : v.ok }}>
        <Icon name={line.isLate ? 'clock' : 'copy'} />
      </Box>
      <span>{line.text}</span>
    </Box>
  );
};
