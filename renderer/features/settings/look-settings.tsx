import Box from '@mui/material/Box';
import Slider from '@mui/material/Slider';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useState } from 'react';
import type { Settings } from '../../../shared/contract/contract.ts';
import { call } from '../../client/call.ts';
import { SettingRow, SettingsSection } from './settings-section.tsx';

const save = (change: Partial<Settings>): void => void call('settings.save', change);

const THEMES: readonly { value: Settings['theme']; name: string }[] = [
  { value: 'system', name: 'Som datorn' },
  { value: 'light', name: 'Ljust' },
  { value: 'dark', name: 'Mörkt' },
  { value: 'hc', name: 'Hög kontrast' },
];

const DENSITIES: readonly { value: Settings['density']; name: string }[] = [
  { value: 'calm', name: 'Lugn' },
  { value: 'dense', name: 'Tät' },
];

function Choice<T extends string>({
  name,
  value,
  choices,
  onChoose,
}: {
  name: string;
  value: T;
  choices: readonly { value: T; name: string }[];
  onChoose: (value: T) => void;
}) {
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={value}
      aria-label={name}
      sx={{ flexWrap: 'wrap' }}
      onChange={(_, next: T | null) => {
        if (next !== null) onChoose(next);
      }}
    >
      {choices.map((choice) => (
        <ToggleButton key={choice.value} value={choice.value}>
          {choice.name}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

/** The size while the slider is dragged is shown in words; it is taken when it is let go. */
function TextSize({ textSize }: { textSize: number }) {
  const [dragged, setDragged] = useState<number | null>(null);
  const shown = dragged ?? textSize;
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: '1.25rem' }}>
      <Slider
        value={shown}
        min={80}
        max={200}
        step={10}
        aria-label="Textstorlek i procent"
        onChange={(_, value) => setDragged(value)}
        onChangeCommitted={(_, value) => {
          setDragged(null);
          save({ textSize: value });
        }}
        sx={{ maxWidth: '18rem' }}
      />
      <Box component="output" sx={{ minWidth: '4rem' }}>
        {shown} %
      </Box>
    </Box>
  );
}

/** How it looks: size, theme and how close the rows stand. */
export function LookSettings({ settings }: { settings: Settings }) {
  return (
    <SettingsSection title="Utseende">
      <SettingRow name="Textstorlek">
        <TextSize textSize={settings.textSize} />
      </SettingRow>
      <SettingRow name="Tema">
        <Choice
          name="Tema"
          value={settings.theme}
          choices={THEMES}
          onChoose={(theme) => save({ theme })}
        />
      </SettingRow>
      <SettingRow name="Täthet" help="Tät visar fler rader på skärmen.">
        <Choice
          name="Täthet"
          value={settings.density}
          choices={DENSITIES}
          onChoose={(density) => save({ density })}
        />
      </SettingRow>
    </SettingsSection>
  );
}
