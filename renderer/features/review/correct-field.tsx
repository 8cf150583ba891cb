import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import OutlinedInput from '@mui/material/OutlinedInput';
import { useCallback, useEffect, useId, useRef, useState } from 'react';
import type { FieldValue } from '../../../shared/correction/correction.ts';
import { narrow, v } from '../../app/theme/css-var.ts';
import { serif } from '../../app/theme/tokens.ts';
import { Spoken } from '../../components/change/spoken.tsx';
import { FailureLine } from '../../components/failure-line.tsx';
import { Icon } from '../../components/icon.tsx';
import { PlainSelect } from '../../components/plain-select.tsx';
import { useUnsaved } from '../../components/saving/use-unsaved.ts';
import { typedOf, valueOf, valueWords, type FieldSpec } from './fields.ts';

/** What a choice among the plan's goals offers. */
export interface GoalChoice {
  value: string;
  label: string;
}

interface CorrectFieldProps {
  spec: FieldSpec;
  value: FieldValue;
  /** What the reading said, when a person has corrected it; undefined when it stands as read. */
  before: FieldValue | undefined;
  goals: readonly GoalChoice[];
  /** Keeps the value; gives what went wrong, or null. */
  onSave: (value: FieldValue) => Promise<string | null>;
  /** Lets the field stand as it was read. */
  onTakeBack: () => void;
}

/** What is typed, kept when one leaves the field or its place; what did not change is not kept. */
function useTyped({ spec, value, onSave }: CorrectFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const hold = useUnsaved();
  const [seen, setSeen] = useState(value);
  // What was kept has arrived, or was taken back: the field shows what holds now.
  if (typedOf(seen) !== typedOf(value)) {
    setSeen(value);
    setTyped(null);
  }
  // Enter keeps it and leaving the field would keep it once more.
  const kept = useRef<string | null>(null);
  const latest = useRef<() => void>(() => undefined);
  const keep = useCallback(
    async (words: string) => {
      if (kept.current === words) return;
      const next = valueOf(words, spec.shape);
      if (typedOf(next) === typedOf(value)) {
        setTyped(null);
        setFailure(null);
        hold(null);
        return;
      }
      kept.current = words;
      const wrong = await onSave(next);
      setFailure(wrong);
      hold(wrong);
      // What could not be kept stays in the field, to be copied or tried again.
      if (wrong !== null) kept.current = null;
    },
    [hold, onSave, spec.shape, value],
  );
  useEffect(() => {
    latest.current = () => {
      if (typed !== null) void keep(typed);
    };
  });
  useEffect(() => () => latest.current(), []);
  const change = (words: string | null) => {
    kept.current = null;
    setTyped(words);
    if (words !== null) return;
    setFailure(null);
    hold(null);
  };
  return { typed, change, failure, keep };
}

/** What stood there, and the way back to it. */
function Mark({
  label,
  before,
  onTakeBack,
}: {
  label: string;
  before: FieldValue;
  onTakeBack: () => void;
}) {
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'baseline',
        gap: '0 0.9rem',
        color: v.hand,
        fontSize: '0.9375rem',
        overflowWrap: 'anywhere',
      }}
    >
      <span>
        <Icon name="pen" size={0.8125} /> rättat, stod: {valueWords(before)}
      </span>
      <Button variant="text" size="small" onClick={onTakeBack} sx={{ minHeight: '1.5rem' }}>
        Ta tillbaka<Spoken>: {label}</Spoken>
      </Button>
    </Box>
  );
}

const grid = {
  display: 'grid',
  gridTemplateColumns: '7.5rem minmax(0, 1fr)',
  alignItems: 'baseline',
  columnGap: '0.75rem',
  [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
};

type Typing = ReturnType<typeof useTyped>;

/** The choice among the plan's goals; kept at once. */
function GoalField({
  id,
  shown,
  goals,
  typing: { change, keep },
}: {
  id: string;
  shown: string;
  goals: readonly GoalChoice[];
  typing: Typing;
}) {
  const choose = (chosen: string) => {
    change(chosen);
    void keep(chosen);
  };
  return (
    <PlainSelect fieldId={id} value={shown} onChoose={choose} sx={{ width: '100%' }}>
      <option value="">Ingen målsättning</option>
      {goals.map((goal) => (
        <option key={goal.value} value={goal.value}>
          {goal.label}
        </option>
      ))}
    </PlainSelect>
  );
}

/** What one types in; in a list Enter begins the next entry. */
function TypedField({
  id,
  shown,
  shape,
  typing: { typed, change, keep },
}: {
  id: string;
  shown: string;
  shape: FieldSpec['shape'];
  typing: Typing;
}) {
  const leave = () => {
    if (typed !== null) void keep(typed);
  };
  const onKeyDown = (event: React.KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape') change(null);
    const isDone = event.key === 'Enter' && (shape !== 'list' || event.ctrlKey);
    if (!isDone || event.nativeEvent.isComposing) return;
    event.preventDefault();
    leave();
  };
  return (
    <OutlinedInput
      id={id}
      fullWidth
      multiline={shape !== 'line'}
      value={shown}
      onChange={(event) => change(event.target.value)}
      onBlur={leave}
      onKeyDown={onKeyDown}
      sx={{
        py: '0.3rem',
        px: '0.5rem',
        '& .MuiOutlinedInput-input': { p: 0 },
        ...(shape === 'text' && { fontFamily: serif, lineHeight: 1.5 }),
      }}
    />
  );
}

/** A field corrected where it stands: kept when one leaves it or presses Enter, left as it was with Escape. */
export function CorrectField(props: CorrectFieldProps) {
  const { spec, value, before, goals, onTakeBack } = props;
  const typing = useTyped(props);
  const id = useId();
  const shown = typing.typed ?? typedOf(value);
  return (
    <Box sx={grid}>
      <Box component="label" htmlFor={id} sx={{ color: v.ink2, fontSize: '0.9375rem' }}>
        {spec.label}
      </Box>
      <div>
        {spec.shape === 'goal' ? (
          <GoalField id={id} shown={shown} goals={goals} typing={typing} />
        ) : (
          <TypedField id={id} shown={shown} shape={spec.shape} typing={typing} />
        )}
        {before !== undefined && typedOf(before) !== typedOf(value) && (
          <Mark
            label={spec.label}
            before={before}
            onTakeBack={() => {
              // The button goes with what it takes back; the keyboard stays at the field.
              document.getElementById(id)?.focus();
              onTakeBack();
            }}
          />
        )}
        {typing.failure && <FailureLine message={typing.failure} />}
      </div>
    </Box>
  );
}
