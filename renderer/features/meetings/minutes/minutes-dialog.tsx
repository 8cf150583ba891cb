import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { ReportFormat } from '../../../../shared/contract/contract.ts';
import { useKeys } from '../../../app/keys.ts';
import { narrow, v } from '../../../app/theme/css-var.ts';
import { useQuery } from '../../../client/query.ts';
import { PlainSelect } from '../../../components/plain-select.tsx';
import { FailureLine } from '../../../components/failure-line.tsx';
import { LeavesLine } from './leaves-line.tsx';
import { SafeHtml } from './safe-html.tsx';
import { saveMinutes, type SaveOutcome } from './save-file.ts';
import { paper } from './paper.ts';

const FORMAT_NAMES: Record<ReportFormat, string> = { docx: 'Word', md: 'Markdown', json: 'JSON' };

interface MinutesDialogProps {
  meetingId: string;
  onClose: () => void;
}

function Head({
  format,
  onFormat,
  onSave,
  onClose,
}: {
  format: ReportFormat;
  onFormat: (format: ReportFormat) => void;
  onSave: () => void;
  onClose: () => void;
}) {
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: '0.5rem 0.75rem',
        px: '1.5rem',
        py: '0.75rem',
        borderBottom: `1px solid ${v.line}`,
        [narrow]: { px: '1rem' },
      }}
    >
      <Typography variant="h2" id="motesanteckningar" sx={{ mr: 'auto' }}>
        Mötesanteckningar
      </Typography>
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
      <Button variant="contained" color="primary" onClick={onSave}>
        Spara som {FORMAT_NAMES[format]} <kbd>Ctrl S</kbd>
      </Button>
      <Button onClick={onClose}>Stäng</Button>
    </Box>
  );
}

/** The minutes as they will be in the file, what leaves with them, and the way out. */
export function MinutesDialog({ meetingId, onClose }: MinutesDialogProps) {
  const { data: preview, error } = useQuery('documents.preview', {
    subject: { kind: 'minutes', meetingId },
  });
  const [format, setFormat] = useState<ReportFormat>('docx');
  const [outcome, setOutcome] = useState<SaveOutcome | null>(null);
  const save = () => void saveMinutes(meetingId, format).then(setOutcome);
  useKeys([
    {
      key: 'Ctrl S',
      label: 'Spara mötesanteckningarna',
      group: 'Möten',
      whileTyping: true,
      handler: save,
    },
  ]);
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby="motesanteckningar">
      <Head format={format} onFormat={setFormat} onSave={save} onClose={onClose} />
      <Box
        tabIndex={0}
        component="section"
        aria-label="Förhandsvisning"
        sx={{ overflow: 'auto', background: v.well, p: '1.25rem', [narrow]: { p: '0.5rem' } }}
      >
        {error !== undefined && <FailureLine message={error.message} />}
        {preview !== undefined && (
          <Box component="article" sx={paper}>
            <SafeHtml html={preview.html} />
          </Box>
        )}
      </Box>
      {preview !== undefined && <LeavesLine leaves={preview.leaves} />}
      {outcome !== null && (
        <Box
          component="output"
          sx={{ display: 'block', px: '1.5rem', py: '0.5rem', color: outcome.ok ? v.ink : v.err }}
        >
          {outcome.message}
        </Box>
      )}
    </Dialog>
  );
}
