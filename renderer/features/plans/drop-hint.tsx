import Box from '@mui/material/Box';
import { v } from '../../app/theme/css-var.ts';
import { serif } from '../../app/theme/tokens.ts';
import { Icon } from '../../components/icon.tsx';

/**
 * Says that a file can be dropped anywhere, and that it stays on the computer; as long as no organ
 * has two years, also what a second one is good for.
 */
export const DropHint = ({ hasSeries }: { hasSeries: boolean }) => (
  <Box
    component="section"
    aria-label="Släpp filer"
    sx={{
      display: 'flex',
      gap: '1rem',
      alignItems: 'center',
      border: `1.5px dashed ${v.edge}`,
      borderRadius: '8px',
      padding: '1.3rem',
      color: v.ink2,
      fontSize: '0.9375rem',
    }}
  >
    <Box component="span" sx={{ color: v.hand }}>
      <Icon name="download" size={1.625} />
    </Box>
    <div>
      <Box component="b" sx={{ color: v.ink, font: `600 1.0625rem/1.4 ${serif}` }}>
        Släpp en plan var som helst i fönstret
      </Box>
      <p>PDF, Word eller text. Filen kopieras hit och lämnar inte datorn.</p>
      {!hasSeries && (
        <Box component="p" sx={{ mt: 2 }}>
          Läs in förra årets plan också, så visar Jämföra och Läsa vad som har ändrats.
        </Box>
      )}
    </div>
  </Box>
);
