import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { readFilters } from '../../../shared/search/filters.ts';
import { inQuotes, nearWords } from '../../../shared/search/near-words.ts';
import { v } from '../../app/theme/css-var.ts';
import { counted } from '../../components/count-words.ts';
import { Icon } from '../../components/icon.tsx';
import { emptyOffers } from './empty-offers.ts';
import { otherWayChoice } from './other-way.ts';
import type { Found } from './use-search.ts';

interface SearchAnswerProps {
  found: Found;
  /** Asks something else instead. */
  onAsk: (text: string) => void;
  /** Brings what abbreviations stand for, or takes it away again. */
  onSpelledOut: (isOn: boolean) => void;
}

/** 'Inget hittades för ”rymd” med de filter som är valda.' */
export function nothingFound(text: string): string {
  const { filters, rest } = readFilters(text);
  const words = rest.trim() === '' ? '' : ` för ${inQuotes(rest)}`;
  return `Inget hittades${words}${filters.length > 0 ? ' med de filter som är valda' : ''}.`;
}

/** 'Ingenting har alla orden.' where something is near, else 'Inget hittades för ”rymd”.' */
export const emptyLine = ({ text, nearest }: Found): string =>
  nearest === null ? nothingFound(text) : nearWords(text, nearest).nothing;

/** What was found, in a line: 'Minst 812 träffar i 14 planer, 96 visas'. */
export function summaryOf(found: Found): string {
  const { text, hits, total, isMore } = found;
  if (text === '') return '';
  const literal = hits.filter((hit) => !hit.isSpelledOut);
  if (total === 0) return emptyLine(found);
  const plans = new Set(literal.map((hit) => hit.planId)).size;
  if (isMore) return `Minst ${total} träffar, ${literal.length} visas`;
  return `${counted(total, 'träff', 'träffar')} i ${counted(plans, 'plan', 'planer')}`;
}

/** 'Menade du ”läkare”?' */
const Suggestion = ({ found, onAsk }: Omit<SearchAnswerProps, 'onSpelledOut'>) => {
  const { suggestion, nearest } = found;
  // What it would find stands below already.
  if (suggestion === null || suggestion === nearest?.query) return null;
  return (
    <>
      {' '}
      Menade du{' '}
      <Button variant="text" size="small" onClick={() => onAsk(suggestion)}>
        {inQuotes(readFilters(suggestion).rest)}
      </Button>
      ?
    </>
  );
};

/** 'Närmast: ”psykiatri” bland uppdragen, 4 träffar.' */
const Nearest = ({ found: { text, nearest }, onAsk }: Omit<SearchAnswerProps, 'onSpelledOut'>) => {
  if (nearest === null) return null;
  const { by, query, total, isMore, hits } = nearest;
  const { instead } = nearWords(text, nearest);
  const many = counted(total, 'träff', 'träffar');
  return (
    <>
      {' '}
      Närmast:{' '}
      {by === 'most' ? (
        instead
      ) : (
        <Button variant="text" size="small" onClick={() => onAsk(query)}>
          {instead}
        </Button>
      )}
      {isMore ? ` (minst ${many}, ${hits.length} visas).` : ` (${many}).`}
    </>
  );
};

/** Where nothing was found: the same question with less in it. */
const Offers = ({ found, onAsk }: Omit<SearchAnswerProps, 'onSpelledOut'>) =>
  found.text !== '' && found.total === 0 && found.failure === null
    ? emptyOffers(found.text).map(({ words, query }) => (
        <Button key={words} size="small" onClick={() => onAsk(query)}>
          {words}
        </Button>
      ))
    : null;

/** The one choice that brings what an abbreviation stands for: 'Visa även utskrivna former (6)'. */
const SpelledOutChoice = ({ found, onSpelledOut }: Omit<SearchAnswerProps, 'onAsk'>) => {
  const { spelledOut, hits } = found;
  if (spelledOut === null || spelledOut.total === 0) return null;
  const isOn = hits.some((hit) => hit.isSpelledOut);
  return (
    <Button size="small" aria-pressed={isOn} onClick={() => onSpelledOut(!isOn)}>
      {isOn && <Icon name="check" />}
      {otherWayChoice(spelledOut)}
    </Button>
  );
};

/** The line over the hits. */
export const SearchAnswer = ({ found, onAsk, onSpelledOut }: SearchAnswerProps) => (
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
      <Nearest found={found} onAsk={onAsk} />
      <Suggestion found={found} onAsk={onAsk} />
    </Box>
    <Offers found={found} onAsk={onAsk} />
    <SpelledOutChoice found={found} onSpelledOut={onSpelledOut} />
  </Box>
);
