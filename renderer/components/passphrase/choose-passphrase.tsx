import Box from '@mui/material/Box';
import { useId, useState, type Ref } from 'react';
import { SHORTEST_PASSPHRASE } from '../../../shared/lock/passphrase.ts';
import { v } from '../../app/theme/css-var.ts';
import { FailureLine } from '../failure-line.tsx';
import type { TypedTwice } from './chosen-passphrase.ts';
import { PassphraseField } from './passphrase-field.tsx';
import { ShowPassphrase } from './show-passphrase.tsx';

interface ChoosePassphraseProps {
  typed: TypedTwice;
  onType: (typed: TypedTwice) => void;
  /** What is wrong with it, once one has tried to use it. */
  fault: string | null;
  fieldRef?: Ref<HTMLInputElement>;
}

const HINT = `Minst ${SHORTEST_PASSPHRASE} tecken. Fyra eller fem ord som inte hör ihop är lätta att minnas och svåra att gissa.`;

/** Two fields for a passphrase that is chosen, with a hint and the way to see what one types. */
export function ChoosePassphrase({ typed, onType, fault, fieldRef }: ChoosePassphraseProps) {
  const [isShown, setShown] = useState(false);
  const id = useId();
  const both = { isShown, isNew: true, isFaulty: fault !== null, describedBy: id };
  return (
    <Box sx={{ display: 'grid', gap: '0.5rem', maxWidth: '26rem' }}>
      <PassphraseField
        {...both}
        label="Välj en lösenfras"
        value={typed.first}
        onChange={(first) => onType({ ...typed, first })}
        {...(fieldRef === undefined ? {} : { inputRef: fieldRef })}
      />
      <Box id={id} sx={{ color: v.ink2, fontSize: '0.9375rem' }}>
        {HINT}
      </Box>
      <PassphraseField
        {...both}
        label="Lösenfrasen en gång till"
        value={typed.second}
        onChange={(second) => onType({ ...typed, second })}
      />
      <div>
        <ShowPassphrase isShown={isShown} onShow={setShown} />
      </div>
      {fault !== null && <FailureLine message={fault} />}
    </Box>
  );
}
