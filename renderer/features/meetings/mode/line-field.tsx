import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import InputBase from '@mui/material/InputBase';
import type { RefObject } from 'react';
import { narrow, tiny, v } from '../../../app/theme/css-var.ts';
import { Icon } from '../../../components/icon.tsx';
import { VISIBILITY } from '../../../components/note/visibility-words.ts';
import { fieldFrame } from './field-frame.ts';
import { labelWord, nextVisibility, type Line } from './line.ts';
import { personMeant } from '../person-meant.ts';

interface LineFieldProps {
  line: Line;
  /** Names to choose among for 'sagt av'. */
  people: readonly string[];
  isAsking: boolean;
  onChange: (line: Line) => void;
  onWho: (isAsking: boolean) => void;
  fieldRef: RefObject<HTMLInputElement | null>;
  whoRef: RefObject<HTMLInputElement | null>;
}

/** Between what the line is and its words; where these stand below there is nothing to part. */
const edge = {
  borderRight: `1px solid ${v.line}`,
  pr: '1.1rem',
  [tiny]: { borderRight: 0, pr: 0 },
};

/** Who said it: a name from the meeting or any other; Enter goes back to the line. */
function Who({ line, people, isAsking, onChange, onWho, fieldRef, whoRef }: LineFieldProps) {
  if (!isAsking)
    return line.saidBy === '' ? null : (
      <ButtonBase
        onClick={() => onWho(true)}
        sx={{ color: v.ink2, fontSize: '1.0625rem', gap: '0.3rem' }}
      >
        sagt av <b>{line.saidBy}</b>
      </ButtonBase>
    );
  const leave = () => {
    const saidBy = personMeant(line.saidBy, people);
    if (saidBy !== line.saidBy) onChange({ ...line, saidBy });
    onWho(false);
  };
  const back = () => {
    leave();
    fieldRef.current?.focus();
  };
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: '0.4rem', fontSize: '1.0625rem' }}>
      sagt av
      <InputBase
        inputRef={whoRef}
        value={line.saidBy}
        onChange={(event) => onChange({ ...line, saidBy: event.target.value })}
        onBlur={leave}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== 'Escape') return;
          event.preventDefault();
          event.stopPropagation();
          back();
        }}
        inputProps={{ 'aria-label': 'Vem som sa det', list: 'motets-namn', maxLength: 200 }}
        sx={{ width: '11rem', borderBottom: `2px solid ${v.hand}`, fontSize: 'inherit' }}
      />
      <datalist id="motets-namn">
        {people.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </datalist>
    </Box>
  );
}

/** What the empty field asks for. */
const ASKS = {
  note: 'Skriv en anteckning',
  fråga: 'Vad är frågan?',
  beslut: 'Vad beslutades?',
} as const;

/** The line one writes on: who may read it is said inside the field, always. */
export function LineField(props: LineFieldProps) {
  const { line, onChange, fieldRef } = props;
  const { word, icon } = VISIBILITY[line.visibility];
  return (
    <Box sx={fieldFrame}>
      <ButtonBase
        onClick={() => onChange({ ...line, visibility: nextVisibility(line.visibility) })}
        aria-label={`Vem får läsa: ${word}. Byt med F6`}
        sx={{
          ...edge,
          color: v.hand,
          fontSize: '1.0625rem',
          fontWeight: 600,
          gap: '0.5rem',
          minHeight: '2.2rem',
        }}
      >
        <Icon name={icon} size={1.1} />
        {word}
      </ButtonBase>
      {line.label !== null && (
        <Box component="b" sx={{ ...edge, color: v.hand, fontSize: '1.0625rem' }}>
          {labelWord(line.label)}
        </Box>
      )}
      <InputBase
        inputRef={fieldRef}
        value={line.text}
        onChange={(event) => onChange({ ...line, text: event.target.value })}
        placeholder={ASKS[line.label ?? 'note']}
        inputProps={{ 'aria-label': 'Anteckning i ärendet', autoComplete: 'off' }}
        sx={{ flex: '1 1 14rem', fontSize: '1.5rem', [narrow]: { fontSize: '1.25rem' } }}
      />
      <Who {...props} />
    </Box>
  );
}
