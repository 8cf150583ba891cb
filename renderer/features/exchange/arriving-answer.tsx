import Box from '@mui/material/Box';
import type { ArrivingNote } from '../../../shared/contract/contract.ts';
import { v } from '../../app/theme/css-var.ts';
import { shortDate } from '../../components/when.ts';

type Answer = NonNullable<ArrivingNote['answer']>;

/** What comes of an answer, where that is not what comes of its question. */
const HINTS: Partial<Record<Answer['arrival'], string>> = {
  older: 'Ditt svar är nyare och står kvar.',
  both: 'Båda har svarat: kollegans svar läggs bredvid som en anteckning.',
};

const headOf = ({ text, by, on }: Answer): string => {
  if (text.trim() === '') return 'Svaret är tillbakataget';
  return ['Svar', by, on === '' ? '' : shortDate(on)].filter(Boolean).join(' · ');
};

/** What a colleague says was answered to a question, by whom and when. */
export function ArrivingAnswer({ answer }: { answer: Answer }) {
  const hint = HINTS[answer.arrival];
  return (
    <Box sx={{ borderLeft: `2px solid ${v.edge}`, pl: '0.7rem', my: '0.3rem' }}>
      <Box component="span" sx={{ display: 'block', color: v.ink2, fontSize: '0.9375rem' }}>
        {headOf(answer)}
      </Box>
      <Box component="span" sx={{ whiteSpace: 'pre-wrap' }}>
        {answer.text}
      </Box>
      {answer.own !== null && (
        <Box component="span" sx={{ display: 'block', color: v.ink2 }}>
          Här: {answer.own}
        </Box>
      )}
      {hint !== undefined && (
        <Box component="span" sx={{ display: 'block', color: v.hand, fontSize: '0.9375rem' }}>
          {hint}
        </Box>
      )}
    </Box>
  );
}
