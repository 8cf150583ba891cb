import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { BackupCopy } from '../../../../shared/contract/contract.ts';
import { v } from '../../../app/theme/css-var.ts';
import { focusIfLost } from '../../../components/focus-if-lost.ts';
import { Icon } from '../../../components/icon.tsx';
import { UnlockForm } from '../../../components/passphrase/unlock-form.tsx';
import { rovingRow } from '../../../components/roving.ts';
import { copyDetails, copyTitle } from './copy-words.ts';

interface CopyRowProps {
  copy: BackupCopy;
  /** Coming copies are locked. */
  isLocking: boolean;
  isBusy: boolean;
  isRestoring: boolean;
  /** Its passphrase is asked for. */
  isAsked: boolean;
  /** It was asked for and one thought better of it. */
  isLeft: boolean;
  onRestore: () => void;
  /** Tries a passphrase; says why it did not fit. */
  onUnlock: (passphrase: string) => Promise<string>;
  onCancel: () => void;
}

/** One copy: when it was made, what is in it, and the way back to it. */
export function CopyRow(props: CopyRowProps) {
  const { copy, isLocking, isBusy, isRestoring, isAsked, isLeft, onRestore, onUnlock, onCancel } =
    props;
  const title = copyTitle(copy);
  const action = copy.lock === null ? 'Återställ' : 'Återställ …';
  return (
    <Box
      component="li"
      {...rovingRow}
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: '0.3rem 1rem',
        alignItems: 'center',
        justifyContent: 'space-between',
        borderBottom: `1px solid ${v.line}`,
        py: '0.5rem',
      }}
    >
      <Box sx={{ minWidth: 0, flex: '1 1 14rem' }}>
        <Box sx={{ fontWeight: 500, overflowWrap: 'anywhere' }}>
          {title} {copy.lock !== null && <Icon name="lock" size={0.9} />}
        </Box>
        <Box sx={{ color: v.ink2, fontSize: '0.9375rem' }}>{copyDetails(copy, isLocking)}</Box>
      </Box>
      {copy.state === 'whole' && !isAsked && (
        <Button
          size="small"
          disabled={isBusy}
          ref={isLeft ? focusIfLost : null}
          onClick={onRestore}
          aria-label={`Återställ ${title}${copy.lock === null ? '' : ', låst'}`}
        >
          {isRestoring ? 'Återställer …' : action}
        </Button>
      )}
      {isAsked && (
        <Box sx={{ flex: '1 1 100%' }}>
          <UnlockForm
            label={`Lösenfras för kopian ${title}`}
            action="Återställ"
            busy="Återställer …"
            onUnlock={onUnlock}
            onCancel={onCancel}
          />
        </Box>
      )}
    </Box>
  );
}
