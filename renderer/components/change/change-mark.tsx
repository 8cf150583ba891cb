import Box from '@mui/material/Box';
import { changeColor } from '../../app/theme/css-var.ts';
import { ChangeIcon } from './change-icon.tsx';
import { CHANGE_WORD, type ChangeKind } from '../../../shared/compare/change-kind.ts';

/** A kind of change as icon, word and colour. `children` stand after the word ('fortsätter, 3'). */
export function ChangeMark({ kind, children }: { kind: ChangeKind; children?: React.ReactNode }) {
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        // The word stands on the line of the words around it, whatever height the icon has.
        alignItems: 'baseline',
        '& > svg': { alignSelf: 'center' },
        gap: '0.35rem',
        whiteSpace: 'nowrap',
        fontSize: '0.9375rem',
        fontWeight: 500,
        color: changeColor(kind),
      }}
    >
      <ChangeIcon kind={kind} />
      <span>
        {CHANGE_WORD[kind]}
        {children}
      </span>
    </Box>
  );
}
