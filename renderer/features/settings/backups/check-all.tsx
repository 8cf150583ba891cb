import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { Output } from '../../../../shared/contract/contract.ts';
import { v } from '../../../app/theme/css-var.ts';
import { call } from '../../../client/call.ts';
import { FailureLine } from '../../../components/failure-line.tsx';
import { Icon } from '../../../components/icon.tsx';
import { SettingRow } from '../settings-section.tsx';
import { checkedWords, copyWords } from './checked-words.ts';

type Checked = Output<'backups.verify'>;

function Line({ isGood, text }: { isGood: boolean; text: string }) {
  return (
    <Box sx={{ display: 'flex', gap: '0.5rem', alignItems: 'baseline' }}>
      <Box component="span" sx={{ color: isGood ? v.ok : v.err }}>
        <Icon name={isGood ? 'check' : 'warning'} />
      </Box>
      <span>{text}</span>
    </Box>
  );
}

function Result({ checked }: { checked: Checked }) {
  const { faults, copy } = checked;
  const ofCopy = copyWords(checked);
  return (
    <Box sx={{ display: 'grid', gap: '0.3rem', pt: '0.5rem' }}>
      <Line isGood={faults.length === 0} text={checkedWords(checked)} />
      {faults.length > 0 && (
        <Box component="ul" sx={{ pl: '1.5rem' }}>
          {faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </Box>
      )}
      {copy !== null && ofCopy !== null && <Line isGood={copy.isWhole} text={ofCopy} />}
    </Box>
  );
}

/** Looks through everything on request, and says in plain words how it stands. */
export function CheckAll() {
  const [checked, setChecked] = useState<Checked | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const [isChecking, setChecking] = useState(false);
  const check = async () => {
    if (isChecking) return;
    setChecking(true);
    const result = await call('backups.verify', {});
    setChecked(result.ok ? result.value : null);
    setMessage(result.ok ? null : result.error.message);
    setChecking(false);
  };
  return (
    <SettingRow
      name="Kontroll"
      help="Läser igenom planer, original, anteckningar och möten, och den senaste kopian. Inget ändras."
    >
      <Button onClick={() => void check()} aria-busy={isChecking}>
        {isChecking ? 'Kontrollerar …' : 'Kontrollera att allt är helt'}
      </Button>
      <Box component="output" sx={{ display: 'block' }}>
        {checked !== null && !isChecking && <Result checked={checked} />}
      </Box>
      {message !== null && <FailureLine message={message} />}
    </SettingRow>
  );
}
