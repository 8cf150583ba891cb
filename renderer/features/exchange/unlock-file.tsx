import { call } from '../../client/call.ts';
import { UnlockForm } from '../../components/passphrase/unlock-form.tsx';

type Bytes = Uint8Array<ArrayBuffer>;

interface UnlockFileProps {
  locked: Bytes;
  /** Takes what was in it. */
  onOpen: (bytes: Bytes) => Promise<void>;
  onCancel: () => void;
}

/** Asks for the passphrase of a colleague's file. */
export function UnlockFile({ locked, onOpen, onCancel }: UnlockFileProps) {
  const unlock = async (passphrase: string): Promise<string | null> => {
    const unlocked = await call('exchange.unlock', { bytes: locked, passphrase });
    if (!unlocked.ok) return unlocked.error.message;
    await onOpen(new Uint8Array(unlocked.value.bytes));
    return null;
  };
  return (
    <UnlockForm
      label="Lösenfras för filen"
      action="Öppna filen"
      busy="Öppnar …"
      onUnlock={unlock}
      onCancel={onCancel}
    />
  );
}
