import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useKeyStore, type KeyBinding } from './keys.ts';
import { v } from './theme/css-var.ts';

const SHOWN: Record<string, string> = {
  ARROWDOWN: '↓',
  ARROWUP: '↑',
  ARROWLEFT: '←',
  ARROWRIGHT: '→',
  SPACE: 'Mellanslag',
  ESCAPE: 'Esc',
};

const groupsOf = (bindings: readonly KeyBinding[]): Map<string, KeyBinding[]> =>
  Map.groupBy(bindings, (binding) => binding.group);

const KeyRow = ({ binding }: { binding: KeyBinding }) => (
  <Box
    sx={{
      display: 'grid',
      gridTemplateColumns: '8rem 1fr',
      py: '0.35rem',
      borderBottom: `1px solid ${v.line}`,
    }}
  >
    <dt>
      {binding.key.split(' ').map((key) => (
        <Box component="span" key={key} sx={{ mr: 1 }}>
          <kbd>{SHOWN[key.toUpperCase()] ?? key}</kbd>
        </Box>
      ))}
    </dt>
    <dd>{binding.label}</dd>
  </Box>
);

/** Every key that works where one is. */
export const KeysDialog = ({ onClose }: { onClose: () => void }) => {
  const bindings = useKeyStore((s) => s.bindings);
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="keys-title">
      <DialogTitle id="keys-title">Kortkommandon</DialogTitle>
      <DialogContent tabIndex={0}>
        {[...groupsOf(bindings)].map(([group, keys]) => (
          <Box key={group} sx={{ mb: 5 }}>
            <Typography variant="h4" component="h3" sx={{ mb: 1 }}>
              {group}
            </Typography>
            <dl>
              {keys.map((binding) => (
                <KeyRow key={binding.key} binding={binding} />
              ))}
            </dl>
          </Box>
        ))}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Stäng</Button>
      </DialogActions>
    </Dialog>
  );
};
