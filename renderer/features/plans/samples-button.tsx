import { useState } from 'react';
import { useKeys } from '../../app/keys.ts';
import { call } from '../../client/call.ts';
import { FailureLine } from '../../components/failure-line.tsx';
import { StartButton } from './start-button.tsx';

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
      <StartButton
        icon="page"
        label={isBusy ? 'Läser in exempelplanerna …' : 'Prova med exempelplaner'}
        detail="Tre år från en påhittad nämnd. Ta bort dem när du vill."
        keyName="1"
        isPrimary
        isBusy={isBusy}
        onClick={add}
      />
      {failure && <FailureLine message={failure} />}
    </>
  );
};
