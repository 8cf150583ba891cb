import Box from '@mui/material/Box';
import { v } from '../../app/theme/css-var.ts';
import { useQuery } from '../../client/query.ts';
import { LICENCES } from './licences.ts';
import { SettingRow, SettingsSection } from './settings-section.tsx';

const SHELLS = {
  electron: 'Skrivbordsfönster',
  loopback: 'Webbläsarfönster mot den här datorn',
  cli: 'Kommandorad',
};

/** What Beredd is: its version, what it is built of, and that it talks with nobody. */
export function AboutBeredd() {
  const { data: about } = useQuery('app.about', {});
  return (
    <SettingsSection title="Om Beredd">
      {about !== undefined && (
        <SettingRow name="Version">
          <Box sx={{ pt: '0.4rem' }}>
            {about.version} · {SHELLS[about.shell]}
          </Box>
        </SettingRow>
      )}
      <SettingRow name="Nätverk">
        <Box sx={{ pt: '0.4rem' }}>
          Beredd gör inga anslutningar till nätet. Fönstret får bara hämta sina egna filer: varje
          annan begäran avbryts innan den lämnar datorn, och det prövas i varje test av programmet.
        </Box>
      </SettingRow>
      <SettingRow name="Licenser">
        <Box sx={{ pt: '0.4rem' }}>
          Beredd har MIT-licens och bygger på:
          <Box component="ul" sx={{ color: v.ink2, columns: '13rem', pt: '0.4rem' }}>
            {LICENCES.map(({ name, licence }) => (
              <li key={name}>
                {name} ({licence})
              </li>
            ))}
          </Box>
        </Box>
      </SettingRow>
    </SettingsSection>
  );
}
