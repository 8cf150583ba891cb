import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import type { LeavingView } from '../../../../shared/contract/contract.ts';
import { v } from '../../../app/theme/css-var.ts';
import { VISIBILITIES, VISIBILITY } from '../../../components/note/visibility-words.ts';
import { Icon } from '../../../components/icon.tsx';

const listed = {
  display: 'grid',
  gap: '0.25rem',
  mb: '1.1rem',
  '& li': { borderTop: `1px solid ${v.line}`, pt: '0.25rem', overflowWrap: 'anywhere' },
};

function Notes({ leaves }: { leaves: LeavingView }) {
  return VISIBILITIES.map((visibility) => {
    const own = leaves.notes.filter((note) => note.visibility === visibility);
    const { icon, word } = VISIBILITY[visibility];
    if (own.length === 0) return null;
    return (
      <section key={visibility}>
        <Typography variant="h3" sx={{ mb: '0.4rem' }}>
          <Icon name={icon} /> {word}
        </Typography>
        <Box component="ul" sx={listed}>
          {own.map((note) => (
            <li key={note.id}>{note.text}</li>
          ))}
        </Box>
      </section>
    );
  });
}

/** Everything that leaves with the document, word for word: own words by who may read them, and the sources. */
export function LeavingDialog({ leaves, onClose }: { leaves: LeavingView; onClose: () => void }) {
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby="lamnar">
      <DialogTitle id="lamnar">Det här lämnar datorn</DialogTitle>
      <DialogContent>
        {leaves.notes.length === 0 && (
          <Box component="p" sx={{ mb: '1.1rem' }}>
            Ingen anteckning, fråga, status eller yrkande följer med.
          </Box>
        )}
        <Notes leaves={leaves} />
        <Typography variant="h3" sx={{ mb: '0.4rem' }}>
          Ur planerna
        </Typography>
        <Box component="ul" sx={listed}>
          {leaves.sources.map((source) => (
            <li key={source}>{source}</li>
          ))}
        </Box>
        {leaves.sources.length === 0 && <p>Inget citat.</p>}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Stäng</Button>
      </DialogActions>
    </Dialog>
  );
}
