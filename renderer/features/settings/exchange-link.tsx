import Button from '@mui/material/Button';
import { addressOf } from '../../app/route.ts';
import { SettingRow, SettingsSection } from './settings-section.tsx';

/** The way to where notes are given to a colleague and taken in. */
export function ExchangeLink() {
  return (
    <SettingsSection title="Byta filer med en kollega">
      <SettingRow
        name="Anteckningar"
        help="En fil som du ger på ett minne, med e-post eller i en delad mapp. Du ser allt som lämnar datorn och allt som kommer in innan det sker."
      >
        <Button component="a" href={addressOf({ place: 'exchange' })}>
          Ge eller ta in anteckningar
        </Button>
      </SettingRow>
    </SettingsSection>
  );
}
