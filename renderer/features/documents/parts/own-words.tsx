import OutlinedInput from '@mui/material/OutlinedInput';
import { v } from '../../../app/theme/css-var.ts';

interface OwnWordsProps {
  title: string;
  prompt: string;
  value: string;
  onChange: (text: string) => void;
}

/** Where one writes in a part; what is written is the hand's, never mixed with the plan's words. */
export const OwnWords = ({ title, prompt, value, onChange }: OwnWordsProps) => (
  <OutlinedInput
    multiline
    fullWidth
    minRows={2}
    maxRows={12}
    value={value}
    placeholder={prompt}
    onChange={(event) => onChange(event.target.value)}
    inputProps={{ 'aria-label': `Egna ord i ${title}`, maxLength: 100_000 }}
    sx={{
      mt: '0.4rem',
      p: '0.4rem 0.6rem',
      fontSize: '1rem',
      lineHeight: 1.4,
      '& textarea::placeholder': { color: v.ink2, opacity: 1 },
    }}
  />
);
