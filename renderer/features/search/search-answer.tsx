import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { v } from '../../app/theme/css-var.ts';
import { counted } from '../../components/count-words.ts';
import { Icon } from '../../components/icon.tsx';
import type { Found } from './use-search.ts';

interface SearchAnswerProps {
  found: Found;
  /** Asks for what was probably meant instead. */
  onSuggestion: (text: string) => void;
  /** Brings what abbreviations stand for, or takes it away again. */
  onSpelledOut: (isOn: boolean) => void;
}

/** What was found, in a line: 'Minst 812 träffar i 14 planer, 96 visas'. */
export function summaryOf({ text, hits, total, isMore }: Found): string {
  if (text === '') return '';
  const literal = hits.filter((hit) => !hit.isSpelledOut);
  if (total === 0) return `Inget hittades för ”${text}”.`;
  const plans = new Set(literal.map((hit) => hit.planId)).size;
  if (isMore) return `Minst ${total} träffar, ${literal.length} visas`;
  return `${counted(total, 'träff', 'träffar')} i ${counted(plans, 'plan', 'planer')}`;
}

/** 'Menade du ”läkare”?' */
export const Suggestion = ({ found, onSuggestion }: Omit<SearchAnswerProps, 'onSpelledOut'>) => {
  const { suggestion } = found;
  if (suggestion === null) return null;
  return (
    <>
      {' '}
      Menade du{' '}
      <Button variant="text" size="small" onClick={() => onSuggestion(suggestion)}>
        ”{suggestion}”
      </Button>
      ?
    </>
  );
};

/** The one choice that brings what an abbreviation stands for: 'Visa även utskrivna former (6)'. */
export const SpelledOutChoice = ({
  found,
  onSpelledOut,
}: Omit<SearchAnswerProps, 'onSuggestion'>) => {
  const { spelledOut, hits } = found;
  if (spelledOut === null || spelledOut.total === 0) return null;
  const isOn = hits.some((hit) => hit.isSpelledOut);
  return (
    <Button size="small" aria-pressed={isOn} onClick={() => onSpelledOut(!isOn)}>
      {isOn && <Icon name="check" />}
      Visa även utskrivna former ({spelledOut.total})
    </Button>
  );
};

/** The line over the hits. */
export const SearchAnswer = ({ found, onSuggestion, onSpelledOut }: SearchAnswerProps) => (
  <Box
    sx={{
      display: 'flex',
      flexWrap: 'wrap',
      gap: '0.25rem 1rem',
      alignItems: 'center',
      minHeight: '2.75rem',
      color: v.ink2,
      pt: '0.6rem',
    }}
  >
    <Box component="output">
      {summaryOf(found)}
      <Suggestion found={found} onSuggestion={onSuggestion} />
    </Box>
    <SpelledOutChoice found={found} onSpelledOut={onSpelledOut} />
  </Box>
);
