import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import { v } from '../../app/theme/css-var.ts';
import { ChoosePassphrase } from '../../components/passphrase/choose-passphrase.tsx';
import type { FileLock } from './use-file-lock.ts';

const HOW =
  'Utan lösenfrasen kan ingen läsa filen. Säg den till kollegan på annat sätt än filen, till exempel i telefon. Den sparas ingenstans.';

/** Whether the file is locked, and with what. */
export const LockChoice = ({ lock }: { lock: FileLock }) => (
  <Box sx={{ display: 'grid', gap: '0.5rem' }}>
    <Box component="label" sx={{ display: 'flex', gap: '0.6rem', alignItems: 'start' }}>
      <Checkbox
        checked={lock.isOn}
        onChange={(event) => lock.turn(event.target.checked)}
        sx={{ p: '2px' }}
      />
      <span>
        Lås filen med en lösenfras
        <Box component="span" sx={{ display: 'block', color: v.ink2, fontSize: '0.9375rem' }}>
          {HOW}
        </Box>
      </span>
    </Box>
    {lock.isOn && (
      <Box sx={{ pl: '2.2rem' }}>
        <ChoosePassphrase typed={lock.typed} onType={lock.type} fault={lock.fault} />
      </Box>
    )}
  </Box>
);
