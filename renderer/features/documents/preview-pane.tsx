import Box from '@mui/material/Box';
import { narrow, v } from '../../app/theme/css-var.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { FailureLine } from '../../components/failure-line.tsx';
import { paper } from './paper.ts';
import { SafeHtml } from './safe-html.tsx';
import type { Preview } from './use-preview.ts';

/** The document itself, as it comes out. */
export const PreviewPane = ({
  preview: { view, error },
  isEmpty,
}: {
  preview: Preview;
  /** Nothing is chosen yet that a document could be about. */
  isEmpty: boolean;
}) => (
  <Box
    component="section"
    aria-label="Förhandsvisning"
    sx={{
      overflow: 'auto',
      background: v.well,
      p: '1.4rem',
      minWidth: 0,
      [narrow]: { p: '0.5rem' },
      '@media print': { background: 'none', p: 0, overflow: 'visible' },
    }}
  >
    {error !== null && <FailureLine message={error.message} />}
    {isEmpty && <EmptyState text="Välj vilka uppdrag PM:et ska handla om." />}
    {view !== null && !isEmpty && (
      // A stop for keys: up and down scroll the document.
      <Box component="article" aria-label="Dokumentet" tabIndex={0} sx={paper}>
        <SafeHtml html={view.html} />
      </Box>
    )}
  </Box>
);
