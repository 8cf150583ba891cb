import Box from '@mui/material/Box';

/** Takes no room on the sheet, and is still read aloud. */
export const onlyHeard = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  margin: '-1px',
  padding: 0,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
} as const;

/** Words for those who listen: seen by a screen reader, taking no room on the sheet. */
export function Spoken({ children }: { children: React.ReactNode }) {
  return (
    <Box component="span" data-spoken sx={onlyHeard}>
      {children}
    </Box>
  );
}
