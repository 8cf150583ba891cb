import Box from '@mui/material/Box';
import { useState, type ReactNode } from 'react';
import type { ReportFormat } from '../../../shared/contract/contract.ts';
import type { Draft } from '../../../shared/report/draft.ts';
import { narrow, v } from '../../app/theme/css-var.ts';
import { PlaceHeader } from '../../components/place-header.tsx';
import { Builder } from './builder.tsx';
import { LeavingStrip } from './leaving/leaving-strip.tsx';
import { PreviewPane } from './preview-pane.tsx';
import { SaveButtons } from './save-buttons.tsx';
import type { SaveOutcome } from './save-file.ts';
import { useDraft } from './use-draft.ts';
import { usePreview } from './use-preview.ts';

const Outcome = ({ ok, message }: SaveOutcome) => (
  <Box
    component="output"
    sx={{
      display: 'block',
      px: '1.75rem',
      py: '0.4rem',
      borderTop: `1px solid ${v.line}`,
      color: ok ? v.ink : v.err,
      overflowWrap: 'anywhere',
      [narrow]: { px: '1rem' },
    }}
  >
    {message}
  </Box>
);

/** One document: what goes in to the left, the document itself to the right, below what leaves. */
export function DocumentDesk({ draft, tabs }: { draft: Draft; tabs: ReactNode }) {
  const hand = useDraft(draft);
  const preview = usePreview(hand.state);
  const [format, setFormat] = useState<ReportFormat>('docx');
  const [outcome, setOutcome] = useState<SaveOutcome | null>(null);
  const { view } = preview;
  const { subject } = hand.state;
  return (
    <>
      <PlaceHeader
        title="Dokument"
        tabs={tabs}
        actions={
          <SaveButtons
            state={hand.state}
            format={format}
            onFormat={setFormat}
            onSaved={setOutcome}
          />
        }
      />
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: 'minmax(18rem, 25rem) minmax(0, 1fr)',
          flex: 1,
          minHeight: 0,
          [narrow]: { display: 'block', minHeight: 'auto' },
          '@media print': { display: 'block' },
        }}
      >
        <Builder draft={hand} view={view} />
        <PreviewPane
          preview={preview}
          isEmpty={subject.kind === 'briefing' && subject.keys.length === 0}
        />
      </Box>
      {outcome !== null && <Outcome {...outcome} />}
      {view !== null && <LeavingStrip fileName={`${view.slug}.${format}`} leaves={view.leaves} />}
    </>
  );
}
