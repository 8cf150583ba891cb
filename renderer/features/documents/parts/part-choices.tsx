import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import { useState } from 'react';
import type { ChoiceView } from '../../../../shared/contract/contract.ts';
import { v } from '../../../app/theme/css-var.ts';
import { Spoken } from '../../../components/change/spoken.tsx';
import { Icon } from '../../../components/icon.tsx';
import { VISIBILITY } from '../../../components/note/visibility-words.ts';

interface PartChoicesProps {
  title: string;
  choices: readonly ChoiceView[];
  onChoose: (choice: ChoiceView, isChosen: boolean) => void;
}

/** Said where a private note is let go: it is the one act here that cannot be seen afterwards. */
const WARNING = 'Privat. Den lämnar datorn med dokumentet.';

function Choice({
  choice,
  onChoose,
}: {
  choice: ChoiceView;
  onChoose: (isChosen: boolean) => void;
}) {
  const isLeaving = choice.visibility === 'private' && choice.isChosen;
  return (
    <Box component="li" sx={{ py: '0.15rem' }}>
      <Box
        component="label"
        sx={{
          display: 'grid',
          gridTemplateColumns: 'auto minmax(0, 1fr)',
          gap: '0.5rem',
          alignItems: 'start',
          fontSize: '0.9375rem',
          lineHeight: 1.35,
          overflowWrap: 'anywhere',
        }}
      >
        <Checkbox
          checked={choice.isChosen}
          onChange={(event) => onChoose(event.target.checked)}
          sx={{ p: '2px' }}
        />
        <span>
          {choice.label}
          {choice.visibility !== null && (
            <Box component="span" sx={{ color: v.hand, whiteSpace: 'nowrap' }}>
              {' '}
              <Icon name={VISIBILITY[choice.visibility].icon} size={0.9} />{' '}
              {VISIBILITY[choice.visibility].word}
            </Box>
          )}
          {choice.detail !== '' && (
            <Box component="span" sx={{ display: 'block', color: v.ink2 }}>
              {choice.detail}
            </Box>
          )}
        </span>
      </Box>
      {isLeaving && (
        <Box
          component="output"
          sx={{ display: 'flex', gap: '0.4rem', pl: '1.9rem', color: v.warn, fontWeight: 600 }}
        >
          <Icon name="warning" /> {WARNING}
        </Box>
      )}
    </Box>
  );
}

/** Facts that stand near at hand: those suggested or chosen, else a few. */
const FEW = 6;

const nearAtHand = (choices: readonly ChoiceView[]): ChoiceView[] => {
  const near = choices.filter((choice) => choice.isSuggested || choice.isChosen);
  return choices.length <= FEW ? [...choices] : near;
};

/** The facts of a part, each to take or leave; what is far from the matter is folded away. */
export function PartChoices({ title, choices, onChoose }: PartChoicesProps) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? choices : nearAtHand(choices);
  const groups = [...Map.groupBy(shown, (choice) => choice.group)];
  const hidden = choices.length - shown.length;
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: '0.35rem 0 0', minWidth: 0 }}>
      <legend>
        <Spoken>Vad som ska vara med i {title}</Spoken>
      </legend>
      {groups.map(([group, own]) => (
        <Box key={group} sx={{ mb: '0.25rem' }}>
          {group !== '' && (
            <Box sx={{ color: v.ink2, fontSize: '0.875rem', fontWeight: 600 }}>{group}</Box>
          )}
          <ul>
            {own.map((choice) => (
              <Choice
                key={choice.id}
                choice={choice}
                onChoose={(isChosen) => onChoose(choice, isChosen)}
              />
            ))}
          </ul>
        </Box>
      ))}
      {(hidden > 0 || isWhole) && choices.length > FEW && (
        <Box
          component="button"
          type="button"
          onClick={() => setWhole(!isWhole)}
          sx={{
            border: 0,
            background: 'none',
            font: 'inherit',
            color: v.hand,
            p: '0.2rem 0',
            cursor: 'pointer',
          }}
        >
          {isWhole ? 'Visa färre' : `Visa ${hidden} till`}
        </Box>
      )}
    </Box>
  );
}
