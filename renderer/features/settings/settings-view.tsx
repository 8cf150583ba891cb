import Box from '@mui/material/Box';
import { narrow } from '../../app/theme/css-var.ts';
import { useQuery } from '../../client/query.ts';
import { FailureLine } from '../../components/failure-line.tsx';
import { PlaceHeader } from '../../components/place-header.tsx';
import { Scroller } from '../../components/scroller.tsx';
import { AboutBeredd } from './about-beredd.tsx';
import { BackupSettings } from './backups/backup-settings.tsx';
import { DataPlace } from './data-place.tsx';
import { ExchangeLink } from './exchange-link.tsx';
import { LookSettings } from './look-settings.tsx';
import { PersonSettings } from './person-settings.tsx';
import { TemplateSetting } from './template-setting.tsx';

/** *Inställningar*: who one is, how it looks, where the data lies, and what Beredd is. */
export function SettingsView({ section }: { section?: 'backups' | undefined }) {
  const { data: settings, error } = useQuery('settings.get', {});
  return (
    <>
      <PlaceHeader title="Inställningar" sub="Allt sparas direkt." />
      <Scroller>
        <Box
          sx={{
            display: 'grid',
            gap: '2.25rem',
            maxWidth: '46rem',
            px: '1.75rem',
            py: '1.5rem',
            [narrow]: { px: '1rem' },
          }}
        >
          {error !== undefined && <FailureLine message={error.message} />}
          {settings !== undefined && (
            <>
              <PersonSettings settings={settings} />
              <LookSettings settings={settings} />
            </>
          )}
          <TemplateSetting />
          {/* Not before what stands above it, so that it does not move when one has come to it. */}
          {settings !== undefined && <BackupSettings isSought={section === 'backups'} />}
          <ExchangeLink />
          <DataPlace />
          <AboutBeredd />
        </Box>
      </Scroller>
    </>
  );
}
