import Box from '@mui/material/Box';
import SvgIcon from '@mui/material/SvgIcon';
import { Fragment } from 'react';
import { v } from '../../app/theme/css-var.ts';
import { Spoken } from './spoken.tsx';

function Step() {
  return (
    <>
      <SvgIcon
        viewBox="0 0 16 16"
        aria-hidden
        sx={{
          fontSize: 'inherit',
          width: '0.9em',
          height: '0.9em',
          mx: '0.35em',
          verticalAlign: '-0.08em',
          fill: 'none',
          stroke: 'currentColor',
          strokeWidth: 1.6,
          strokeLinecap: 'round',
          strokeLinejoin: 'round',
        }}
      >
        <path d="M2.5 8h11M9.5 4l4 4-4 4" />
      </SvgIcon>
      <Spoken> blir </Spoken>
    </>
  );
}

/**
 * What is to be done, year by year: 'påbörja → fortsätta'. `steps` are the verbs, oldest first; ''
 * for a year whose wording has none, and with one verb alone there is no ladder to climb.
 */
export function VerbLadder({ steps: all }: { steps: readonly string[] }) {
  const steps = all.filter((step) => step !== '');
  if (steps.length < 2) return null;
  return (
    <Box component="span" sx={{ color: v.ink2, fontSize: '0.9375rem' }}>
      {steps.map((step, index) => (
        // A verb may come back in a later year; its place in the ladder is what it is.
        <Fragment key={`${index}${step}`}>
          {index > 0 && <Step />}
          {step}
        </Fragment>
      ))}
    </Box>
  );
}
