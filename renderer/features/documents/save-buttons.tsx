import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { ReportFormat } from '../../../shared/contract/contract.ts';
import type { DraftState } from '../../../shared/report/draft.ts';
import { useKeys } from '../../app/keys.ts';
import { PlainSelect } from '../../components/plain-select.tsx';
import { FORMAT_NAMES } from './formats.ts';
import { saveDocument, type SaveOutcome } from './save-file.ts';

interface SaveButtonsProps {
  state: DraftState;
  format: ReportFormat;
  onFormat: (format: ReportFormat) => void;
  onSaved: (outcome: SaveOutcome) => void;
}

/** Where the tabs need the room that the key's name takes. */
const tight = '@container frame (max-width: 84rem)';

/** The way out: a format and the button that writes it. */
export function SaveButtons({ state, format, onFormat, onSaved }: SaveButtonsProps) {
  const [isSaving, setSaving] = useState(false);
  const save = () => {
    if (isSaving) return;
    setSaving(true);
    void saveDocument(state, format)
      .then(onSaved)
      .finally(() => setSaving(false));
  };
  useKeys([
    {
      key: 'Ctrl S',
      label: 'Spara dokumentet',
      group: 'Dokument',
      whileTyping: true,
      handler: save,
    },
  ]);
  return (
    <>
      <PlainSelect
        label="Format"
        value={format}
        onChoose={(chosen) => onFormat(ReportFormat.parse(chosen))}
      >
        {ReportFormat.options.map((one) => (
          <option key={one} value={one}>
            {FORMAT_NAMES[one]}
          </option>
        ))}
      </PlainSelect>
      {/* Never disabled: a button that is loses the keyboard. */}
      <Button variant="contained" color="primary" onClick={save} aria-busy={isSaving}>
        Spara som {FORMAT_NAMES[format]}
        <Box component="kbd" sx={{ [tight]: { display: 'none' } }}>
          Ctrl S
        </Box>
      </Button>
    </>
  );
}
