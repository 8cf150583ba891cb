import Box from '@mui/material/Box';
import { changeColor, narrow, v } from '../../app/theme/css-var.ts';
import { serif } from '../../app/theme/tokens.ts';
import type { VerbStep } from './thread-steps.ts';

const DOT = '1.1rem';

/** A ring for what was, a dot within a ring for what the newest plan says. */
const Dot = ({ isNow }: { isNow: boolean }) => (
  <Box
    component="span"
    aria-hidden
    sx={{
      display: 'block',
      width: DOT,
      height: DOT,
      borderRadius: '50%',
      background: changeColor('continued'),
      // In forced colours the ground is taken away; the edge stays.
      border: `1px solid ${changeColor('continued')}`,
      boxShadow: isNow ? `0 0 0 3px ${v.sheet}, 0 0 0 5px ${changeColor('continued')}` : 'none',
    }}
  />
);

/** How far the plans say that one is to come, year by year: 'påbörja' 2025 – 'fortsätta' 2026. */
export const VerbSteps = ({ steps }: { steps: readonly VerbStep[] }) => {
  if (steps.length < 2) return null;
  return (
    <Box
      component="ol"
      aria-label="Vad som ska göras, år för år"
      sx={{
        display: 'flex',
        mt: '1.1rem',
        mb: '1.4rem',
        [narrow]: { flexWrap: 'wrap', rowGap: '0.75rem' },
      }}
    >
      {steps.map((step, index) => {
        const isNow = index === steps.length - 1;
        return (
          <Box
            component="li"
            key={`${step.year ?? ''} ${step.verb}`}
            sx={{
              position: 'relative',
              minWidth: '7rem',
              pr: '2rem',
              // The line to the next step.
              '&::before': isNow
                ? {}
                : {
                    content: '""',
                    position: 'absolute',
                    top: `calc(${DOT} / 2 - 1px)`,
                    left: 0,
                    right: 0,
                    borderTop: `2px solid ${changeColor('continued')}`,
                  },
            }}
          >
            <Box sx={{ position: 'relative', width: 'fit-content' }}>
              <Dot isNow={isNow} />
            </Box>
            <Box
              sx={{
                font: `${isNow ? 600 : 500} 1.0625rem/1.3 ${serif}`,
                color: isNow ? changeColor('continued') : v.ink,
                mt: '0.45rem',
              }}
            >
              {step.verb}
            </Box>
            <Box sx={{ color: v.ink2, fontSize: '0.9375rem' }}>{step.year}</Box>
          </Box>
        );
      })}
    </Box>
  );
};
