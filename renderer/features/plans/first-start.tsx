import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ImportJob } from '../../../shared/contract/contract.ts';
import { useKeys } from '../../app/keys.ts';
import { navigate } from '../../app/router.ts';
import { medium, narrow, v } from '../../app/theme/css-var.ts';
import { serif } from '../../app/theme/tokens.ts';
import { Icon, type IconName } from '../../components/icon.tsx';
import { Scroller } from '../../components/scroller.tsx';
import { AboutYou } from './about-you.tsx';
import { ImportList } from './import-list.tsx';
import { chooseFiles } from './import-files.ts';
import { SamplesButton } from './samples-button.tsx';
import { StartButton } from './start-button.tsx';

const PROMISES: readonly { icon: IconName; text: string }[] = [
  { icon: 'lock', text: 'Allt ligger på den här datorn. Beredd öppnar ingen nätverksanslutning.' },
  { icon: 'check', text: 'Det du skriver sparas medan du skriver.' },
  { icon: 'sheet', text: 'Planens text ändras aldrig. Din text står i marginalen, i blått.' },
];

const PromiseLine = ({ icon, text }: (typeof PROMISES)[number]) => (
  <Box component="li" sx={{ display: 'grid', gridTemplateColumns: '1.1rem 1fr', gap: '0.75rem' }}>
    <Box component="span" sx={{ color: v.hand }}>
      <Icon name={icon} />
    </Box>
    {text}
  </Box>
);

const Promises = () => (
  <Box component="ul" sx={{ display: 'grid', gap: '0.8rem', maxWidth: '28rem' }}>
    {PROMISES.map((promise) => (
      <PromiseLine key={promise.text} {...promise} />
    ))}
  </Box>
);

const Welcome = () => (
  <Box
    sx={{
      background: v.rail,
      borderRight: `1px solid ${v.line}`,
      padding: '3.5rem 4rem',
      // Both halves have their middle on one line.
      display: 'flex',
      flexDirection: 'column',
      justifyContent: 'center',
      [medium]: { padding: '2rem', borderRight: 0 },
      [narrow]: { padding: '1.25rem 1rem' },
    }}
  >
    <Box
      component="h1"
      sx={{
        font: `400 3.1875rem/1.14 ${serif}`,
        letterSpacing: '-.025em',
        m: '0 0 1.5rem',
        [medium]: { m: '0 0 1rem' },
        [narrow]: { fontSize: '2rem' },
      }}
    >
      <Box component="span" sx={{ display: 'block' }}>
        Läs planen.{' '}
      </Box>
      Minns vad den lovade.
    </Box>
    <Box component="p" sx={{ font: `400 1.1875rem/1.6 ${serif}`, maxWidth: '27.5rem' }}>
      Beredd läser nämndens verksamhetsplan, visar vad som ändrats sedan förra året och håller dina
      anteckningar på rätt rad.
    </Box>
    <Box sx={{ mt: '2.1rem', [narrow]: { display: 'none' } }}>
      <Promises />
    </Box>
  </Box>
);

const toBackups = (): void => navigate({ place: 'settings', section: 'backups' });

/** The first start: what Beredd does, and three ways to begin. */
export const FirstStart = ({ jobs }: { jobs: readonly ImportJob[] }) => {
  useKeys([
    { key: '2', label: 'Läs in en egen plan', group: 'Börja', handler: chooseFiles },
    { key: '3', label: 'Hämta från en säkerhetskopia', group: 'Börja', handler: toBackups },
  ]);
  return (
    <Scroller>
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
          minHeight: '100%',
          [medium]: { gridTemplateColumns: 'minmax(0, 1fr)' },
        }}
      >
        <Welcome />
        <Box
          sx={{
            padding: '3.5rem 2.25rem',
            display: 'flex',
            flexDirection: 'column',
            justifyContent: 'center',
            gap: '2.75rem',
            [narrow]: { padding: '1.25rem 1rem', gap: '1.75rem' },
          }}
        >
          <ImportList jobs={jobs} />
          <Box component="section" sx={{ display: 'grid', gap: '0.65rem' }}>
            <Typography variant="h2">Börja</Typography>
            <SamplesButton />
            <StartButton
              icon="download"
              label="Läs in en egen plan"
              detail="PDF, Word eller text. Du kan också släppa filen här."
              keyName="2"
              onClick={chooseFiles}
            />
            <StartButton
              icon="clock"
              label="Hämta från en säkerhetskopia"
              detail="Planer, anteckningar och möten från en annan dator eller en tidigare dag."
              keyName="3"
              onClick={toBackups}
            />
          </Box>
          {/* In a small window the ways to begin come first. */}
          <Box sx={{ display: 'none', [narrow]: { display: 'block' } }}>
            <Promises />
          </Box>
          <AboutYou />
        </Box>
      </Box>
    </Scroller>
  );
};
