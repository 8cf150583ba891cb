import Button from '@mui/material/Button';
import { useState } from 'react';
import type { MotionTarget } from '../../../shared/follow-up/motion.ts';
import type { AgendaItem } from '../../../shared/meeting/meeting.ts';
import { useKeys } from '../../app/keys.ts';
import { MotionDialog } from './motion-dialog.tsx';
import { itemTarget, motionTarget } from './motion-target.ts';
import { PartDialog, type ChosenPart } from './part-dialog.tsx';

const KINDS = ['plan', 'assignment', 'indicator', 'proposal'] as const;

interface NewMotionProps {
  meetingId: string | null;
  item: AgendaItem | null;
}

/** A button that begins a yrkande: on what the ärende is about, or on what one chooses. */
export function NewMotion({ meetingId, item }: NewMotionProps) {
  const [target, setTarget] = useState<MotionTarget | null>(null);
  const [step, setStep] = useState<'none' | 'choose' | 'write'>('none');
  const begin = () => {
    const known = item === null ? null : itemTarget(item);
    setTarget(known);
    setStep(item !== null && (known !== null || item.subjects.length === 0) ? 'write' : 'choose');
  };
  useKeys(
    item === null ? [{ key: 'N', label: 'Nytt yrkande', group: 'Yrkanden', handler: begin }] : [],
  );
  const choose = (chosen: ChosenPart) => {
    setTarget(motionTarget(chosen));
    setStep('write');
  };
  return (
    <>
      <Button
        variant={item === null ? 'contained' : 'text'}
        size={item === null ? 'medium' : 'small'}
        {...(item === null ? { color: 'primary' as const } : {})}
        onClick={begin}
      >
        {item === null ? (
          <>
            Nytt yrkande <kbd>N</kbd>
          </>
        ) : (
          'Skriv yrkande'
        )}
      </Button>
      {step === 'choose' && (
        <PartDialog
          title="Vad gäller yrkandet?"
          kinds={KINDS}
          onClose={() => setStep('none')}
          onChoose={choose}
        />
      )}
      {step === 'write' && (
        <MotionDialog
          motion={null}
          place={{ target, meetingId, agendaItemId: item?.id ?? null }}
          onClose={() => setStep('none')}
        />
      )}
    </>
  );
}
