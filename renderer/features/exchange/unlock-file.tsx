import Box from '@mui/material/Box';
import { call } from '../../client/call.ts';
import { Icon } from '../../components/icon.tsx';
import { UnlockForm } from '../../components/passphrase/unlock-form.tsx';

type Bytes = Uint8Array<ArrayBuffer>;

/** A file that waits for its passphrase. */
export interface LockedFile {
  name: string;
  bytes: Bytes;
}

interface UnlockFileProps {
  locked: LockedFile;
  /** Takes what was in it. */
  onOpen: (bytes: Bytes) => Promise<void>;
  onCancel: () => void;
}

/** Asks for the passphrase of a colleague's file. */
export function UnlockFile({ locked, onOpen, onCancel }: UnlockFileProps) {
  const unlock = async (passphrase: string): Promise<string | null> => {
    const unlocked = await call('exchange.unlock', { bytes: locked.bytes, passphrase });
    if (!unlocked.ok) return unlocked.error.message;
    await onOpen(new Uint8Array(unlocked.value.bytes));
    return null;
  };
  return (
    <div>
      <Box component="p" sx={{ overflowWrap: 'anywhere', mb: '0.5rem' }}>
        <Icon name="lock" /> <b>{locked.name}</b> är låst. Den som gav dig filen har valt
        lösenfrasen.
      </Box>
      <UnlockForm
        label="Lösenfras för filen"
        action="Öppna filen"
        busy="Öppnar …"
        onUnlock={unlock}
        onCancel={onCancel}
      />
    </div>
  );
}
