import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { useState } from 'react';
import { useKeys } from '../../app/keys.ts';
import { v } from '../../app/theme/css-var.ts';
import { call } from '../../client/call.ts';
import { FailureLine } from '../../components/failure-line.tsx';
import { Icon } from '../../components/icon.tsx';

/** Takes in Beredd's own sample plans; says what went wrong where one pressed. */
export const useSamples = () => {
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const add = async () => {
    if (isBusy) return;
    setBusy(true);
    const result = await call('plans.addSamples', {});
    setBusy(false);
    setFailure(result.ok ? null : result.error.message);
  };
  return { isBusy, failure, add: () => void add() };
};

/** The first thing one can try: three years of a made-up board. */
export const SamplesButton = () => {
  const { isBusy, failure, add } = useSamples();
  useKeys([{ key: '1', label: 'Prova med exempelplaner', group: 'Börja', handler: add }]);
  return (
    <>
      <ButtonBase
        onClick={add}
        aria-busy={isBusy}
        sx={{
          display: 'grid',
          gridTemplateColumns: '2.1rem 1fr auto',
          alignItems: 'center',
          textAlign: 'left',
          width: '100%',
          padding: '0.95rem 1.1rem',
          borderRadius: '6px',
          background: v.hand,
          color: v.onHand,
        }}
      >
        <Icon name="page" size={1.25} />
        <span>
          <Box component="b" sx={{ display: 'block', fontWeight: 600, fontSize: '1.0625rem' }}>
            {isBusy ? 'Läser in exempelplanerna …' : 'Prova med exempelplaner'}
          </Box>
          Tre år från en påhittad nämnd. Ta bort dem när du vill.
        </span>
        <kbd>1</kbd>
      </ButtonBase>
      {failure && <FailureLine message={failure} />}
    </>
  );
};
