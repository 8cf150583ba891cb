import { useQuery } from '../../client/query.ts';
import { FailureLine } from '../../components/failure-line.tsx';
import { FolderPath } from './folder-path.tsx';
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
          <FolderPath folder={about.dataFolder} />
        </SettingRow>
      )}
    </SettingsSection>
  );
}
