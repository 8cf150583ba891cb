import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { v } from '../../app/theme/css-var.ts';
import { call } from '../../client/call.ts';
import { useQuery } from '../../client/query.ts';
import { readFile } from '../../client/read-file.ts';
import { FailureLine } from '../../components/failure-line.tsx';
import { SettingRow, SettingsSection } from './settings-section.tsx';

/** Word's own formats for documents and templates; one with macros is not taken. */
const ACCEPTED = '.docx,.dotx';

const HELP =
  'Word-dokument får mallens typsnitt, sidhuvud och sidfot. Skriv till exempel {{rubrik}}, {{datum}}, {{diarienummer}} och {{innehåll}} där det ska stå.';

/** What stood in the way; null when the template is saved. */
async function saveTemplate(file: File): Promise<string | null> {
  const read = await readFile(file);
  if (!read.ok) return read.error.message;
  const saved = await call('template.save', { fileName: file.name, bytes: read.value });
  return saved.ok ? null : saved.error.message;
}

/** Asks for a file; what became of it comes back as a message, or null when all is well. */
function chooseTemplate(onDone: (message: string | null) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = ACCEPTED;
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (!file) return;
    void saveTemplate(file).then(onDone);
  });
  input.click();
}

function Findings({ findings }: { findings: readonly string[] }) {
  if (findings.length === 0) return null;
  return (
    <Box component="ul" sx={{ pt: '0.4rem', color: v.warn }}>
      {findings.map((finding) => (
        <li key={finding}>{finding}</li>
      ))}
    </Box>
  );
}

/** The region's Word template: chosen, changed and taken away, with what it does not understand. */
export function TemplateSetting() {
  const { data: template } = useQuery('template.get', {});
  const [message, setMessage] = useState<string | null>(null);
  const choose = () => chooseTemplate(setMessage);
  return (
    <SettingsSection title="Dokument">
      <SettingRow name="Mall för Word" help={HELP}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '0.6rem', alignItems: 'center' }}>
          <span>{template ? template.fileName : 'Ingen mall, Beredds eget utseende.'}</span>
          <Button onClick={choose}>{template ? 'Byt mall …' : 'Välj mall …'}</Button>
          {template && <Button onClick={() => void call('template.remove', {})}>Ta bort</Button>}
        </Box>
        {template && <Findings findings={template.findings} />}
        {message !== null && <FailureLine message={message} />}
      </SettingRow>
    </SettingsSection>
  );
}
