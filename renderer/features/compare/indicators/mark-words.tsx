import Box from '@mui/material/Box';
import SvgIcon from '@mui/material/SvgIcon';
import type { IndicatorMark } from '../../../../shared/compare/comparison.ts';
import { typeset } from '../../../../shared/text/typeset.ts';
import { v } from '../../../app/theme/css-var.ts';

const MARKS: Readonly<Record<IndicatorMark, { word: string; path: string }>> = {
  'stale-outcome': {
    word: 'gammalt',
    path: 'M8 2.3a5.7 5.7 0 1 0 0 11.4A5.7 5.7 0 0 0 8 2.3M8 5v3.2l2.2 1.3',
  },
  'restated-outcome': {
    word: 'två uppgifter om samma år',
    path: 'M8 2.5 14 13H2zM8 6.5v3M8 11.2v.1',
  },
  redefined: {
    word: 'omdefinierat',
    path: 'M13 6A5.3 5.3 0 0 0 3.3 5M3 2.5v2.8h2.8M3 10a5.3 5.3 0 0 0 9.7 1M13 13.5v-2.8h-2.8',
  },
  'unit-break': { word: 'byter enhet', path: 'M3 13 13 3M4 4.500h3M9 11.500h3' },
  'target-loosened': {
    word: 'sänkt mål',
    path: 'M3 3.500h10M8 6v7M5.500 10.500 8 13l2.500-2.500',
  },
  'target-tightened': {
    word: 'skärpt mål',
    path: 'M3 3.500h10M8 13V6M5.500 8.500 8 6l2.500 2.500',
  },
  'target-worse-than-outcome': {
    word: 'mål sämre än utfall',
    path: 'M3 5h10M8 13a2 2 0 1 0 0-4 2 2 0 0 0 0 4',
  },
};

/** A remark on an indicator: icon, word, and the sentence that says why. Never a traffic light. */
export function MarkLine({ mark, sentence }: { mark: IndicatorMark; sentence: string }) {
  const { word, path } = MARKS[mark];
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        gap: '0.4rem',
        // The word calls; why is read in the tone of everything Beredd says.
        color: v.ink2,
        '& svg, & b': { color: v.warn },
        fontSize: '0.9375rem',
        lineHeight: 1.35,
      }}
    >
      <SvgIcon
        viewBox="0 0 16 16"
        aria-hidden
        sx={{
          width: '0.95rem',
          height: '0.95rem',
          mt: '0.2rem',
          flex: 'none',
          fill: 'none',
          stroke: 'currentColor',
          strokeWidth: 1.5,
          strokeLinecap: 'round',
          strokeLinejoin: 'round',
        }}
      >
        <path d={path} />
      </SvgIcon>
      <span>
        <b>{word}</b>
        {sentence === '' ? '' : `: ${typeset(sentence)}`}
      </span>
    </Box>
  );
}
