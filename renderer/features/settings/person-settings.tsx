import { useId } from 'react';
import type { Settings } from '../../../shared/contract/contract.ts';
import { call } from '../../client/call.ts';
import { PlainSelect } from '../../components/plain-select.tsx';
import { useCommittees } from './use-committees.ts';
import { SavedTextField } from '../../components/saving/saved-text-field.tsx';
import { SettingRow, SettingsSection } from './settings-section.tsx';

const save = (change: Partial<Settings>) => call('settings.save', change);

/** *Min beredning*: one of those the plans give uppdrag to, or none. */
function CommitteeChoice({ id, chosen }: { id: string; chosen: string }) {
  const named = useCommittees();
  const names = chosen === '' || named.includes(chosen) ? named : [chosen, ...named];
  return (
    <PlainSelect
      fullWidth
      value={chosen}
      fieldId={id}
      onChoose={(committee) => void save({ committee })}
    >
      <option value="">Ingen</option>
      {names.map((name) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
    </PlainSelect>
  );
}

/** Who one is: the name stands on minutes and on notes that are shared. */
export function PersonSettings({ settings }: { settings: Settings }) {
  const nameId = useId();
  const roleId = useId();
  const committeeId = useId();
  return (
    <SettingsSection title="Du">
      <SettingRow name="Namn" forId={nameId} help="Står på mötesanteckningar och på det du delar.">
        <SavedTextField id={nameId} value={settings.name} onSave={(name) => save({ name })} />
      </SettingRow>
      <SettingRow name="Roll" forId={roleId}>
        <SavedTextField
          id={roleId}
          value={settings.role}
          placeholder="Ledamot, sekreterare …"
          onSave={(role) => save({ role })}
        />
      </SettingRow>
      <SettingRow
        name="Min beredning"
        forId={committeeId}
        help="De beredningar och utskott som planerna ger uppdrag till."
      >
        <CommitteeChoice id={committeeId} chosen={settings.committee} />
      </SettingRow>
    </SettingsSection>
  );
}
