import Box from '@mui/material/Box';
import { v } from '../../app/theme/css-var.ts';
import { useQuery } from '../../client/query.ts';
import { FailureLine } from '../../components/failure-line.tsx';
import { SettingRow, SettingsSection } from './settings-section.tsx';

/** Where everything lies: one folder on this computer. */
export function DataPlace() {
  const { data: about, error } = useQuery('app.about', {});
  return (
    <SettingsSection title="Var data ligger">
      {error !== undefined && <FailureLine message={error.message} />}
      {about !== undefined && (
        <SettingRow
          name="Mapp"
          help="Här ligger planerna som de lästes in, dina anteckningar och dina möten. Ingenting finns någon annanstans än i säkerhetskopior, dokument och filer som du själv har valt att spara."
        >
          <Box
            component="code"
            sx={{
              display: 'block',
              fontSize: '0.9375rem',
              background: v.well,
              borderRadius: '3px',
              px: '0.6rem',
              py: '0.4rem',
              overflowWrap: 'anywhere',
              userSelect: 'all',
            }}
          >
            {about.dataFolder}
          </Box>
        </SettingRow>
      )}
    </SettingsSection>
  );
}
