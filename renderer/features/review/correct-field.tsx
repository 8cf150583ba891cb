import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import OutlinedInput from '@mui/material/OutlinedInput';
import { useId } from 'react';
import type { FieldValue } from '../../../shared/correction/correction.ts';
import { narrow, v } from '../../app/theme/css-var.ts';
import { serif } from '../../app/theme/tokens.ts';
import { Spoken } from '../../components/change/spoken.tsx';
import { Icon } from '../../components/icon.tsx';
import { PlainSelect } from '../../components/plain-select.tsx';
import { typedOf, valueOf, valueWords, type FieldSpec } from './fields.ts';
import { NotKept } from './not-kept.tsx';
import { useKeptWords, type KeptWords, type WordsField } from './use-kept-words.ts';

/** What a choice among the plan's goals offers. */
export interface GoalChoice {
  value: string;
  label: string;
}

interface CorrectFieldProps {
  planId: string;
  /** What its words are kept under until they are a correction; see `fieldName`. */
  name: string;
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

/** The field as its words are kept: they say the same as the value when nothing in them differs. */
const wordsField = ({ planId, name, spec, value, onSave }: CorrectFieldProps): WordsField => ({
  planId,
  name,
  value: typedOf(value),
  plain: (words) => typedOf(valueOf(words, spec.shape)),
  onSave: (words) => onSave(valueOf(words, spec.shape)),
});

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

/** The choice among the plan's goals; kept at once. */
function GoalField({
  id,
  shown,
  goals,
  onChoose,
}: {
  id: string;
  shown: string;
  goals: readonly GoalChoice[];
  onChoose: (chosen: string) => void;
}) {
  return (
    <PlainSelect fieldId={id} value={shown} onChoose={onChoose} sx={{ width: '100%' }}>
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
  typing: { change, keep, insist, drop },
}: {
  id: string;
  shown: string;
  shape: FieldSpec['shape'];
  typing: KeptWords;
}) {
  const onKeyDown = (event: React.KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape') drop();
    const isDone = event.key === 'Enter' && (shape !== 'list' || event.ctrlKey);
    if (!isDone || event.nativeEvent.isComposing) return;
    event.preventDefault();
    void insist();
  };
  return (
    <OutlinedInput
      id={id}
      fullWidth
      multiline={shape !== 'line'}
      value={shown}
      onChange={(event) => change(event.target.value)}
      onBlur={() => void keep()}
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
  const typing = useKeptWords(wordsField(props));
  const id = useId();
  const shown = typing.words ?? typedOf(value);
  return (
    <Box sx={grid}>
      <Box component="label" htmlFor={id} sx={{ color: v.ink2, fontSize: '0.9375rem' }}>
        {spec.label}
      </Box>
      <div>
        {spec.shape === 'goal' ? (
          <GoalField
            id={id}
            shown={shown}
            goals={goals}
            onChoose={(chosen) => void typing.insist(chosen)}
          />
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
              typing.drop();
              onTakeBack();
            }}
          />
        )}
        <NotKept
          label={spec.label}
          typing={typing}
          onDone={() => document.getElementById(id)?.focus()}
        />
      </div>
    </Box>
  );
}
