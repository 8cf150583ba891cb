import Box from '@mui/material/Box';
import { narrow, v } from '../../app/theme/css-var.ts';
import { FailureLine } from '../../components/failure-line.tsx';
import { paper } from './paper.ts';
import { SafeHtml } from './safe-html.tsx';
import type { Preview } from './use-preview.ts';

/** Quiet words on the white sheet, in every theme; 7 : 1. */
const ON_PAPER = '#595959';

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
    {isEmpty && (
      // The sheet that waits for its words shows where they will stand.
      <Box sx={{ ...paper, minHeight: '24rem', '@media print': { display: 'none' } }}>
        <Box component="p" sx={{ color: ON_PAPER }}>
          Välj vilka uppdrag PM:et ska handla om.
        </Box>
      </Box>
    )}
    {view !== null && !isEmpty && (
      // A stop for keys: up and down scroll the document.
      <Box component="article" aria-label="Dokumentet" tabIndex={0} sx={paper}>
        <SafeHtml html={view.html} />
      </Box>
    )}
  </Box>
);
