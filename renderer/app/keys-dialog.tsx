import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { EVERYWHERE, useKeyStore, type KeyBinding } from './keys.ts';
import { v } from './theme/css-var.ts';

const SHOWN: Record<string, string> = {
  ARROWDOWN: '↓',
  ARROWUP: '↑',
  ARROWLEFT: '←',
  ARROWRIGHT: '→',
  SPACE: 'Mellanslag',
  ESCAPE: 'Esc',
};

/** A thing that can be done, and every key that does it. */
interface KeyLine {
  label: string;
  keys: string[];
}

/** The keys group by group: those of the place one asked in first, those of everywhere last. */
export function keyGroups(bindings: readonly KeyBinding[]): [string, KeyLine[]][] {
  const groups = Map.groupBy(bindings, ({ group }) => group);
  return [...groups]
    .sort(([a], [b]) => Number(a === EVERYWHERE) - Number(b === EVERYWHERE))
    .map(([group, own]) => [
      group,
      [...Map.groupBy(own, ({ label }) => label)].map(([label, same]) => ({
        label,
        keys: [...new Set(same.map(({ key }) => key))],
      })),
    ]);
}

/** What no place registers, since each list has them by itself (see `roving`). */
const OF_LISTS: readonly [string, KeyLine[]] = [
  'I en lista och i innehållet',
  [
    { label: 'Nästa rad', keys: ['ArrowDown'] },
    { label: 'Förra raden', keys: ['ArrowUp'] },
    { label: 'Första raden', keys: ['Home'] },
    { label: 'Sista raden', keys: ['End'] },
    { label: 'Till det som finns på raden, sedan ut ur listan', keys: ['Tab'] },
  ],
];

const KeyRow = ({ line }: { line: KeyLine }) => (
  <Box
    sx={{
      display: 'grid',
      gridTemplateColumns: '8rem 1fr',
      py: '0.3rem',
      breakInside: 'avoid',
      borderBottom: `1px solid ${v.line}`,
    }}
  >
    <dt>
      {line.keys.map((combination, index) => (
        <span key={combination}>
          {index > 0 && (
            <Box component="span" sx={{ color: v.ink2, mr: 1 }}>
              eller
            </Box>
          )}
          {combination.split(' ').map((key) => (
            <Box component="span" key={key} sx={{ mr: 1 }}>
              <kbd>{SHOWN[key.toUpperCase()] ?? key}</kbd>
            </Box>
          ))}
        </span>
      ))}
    </dt>
    <dd>{line.label}</dd>
  </Box>
);

/** Every key that works where one is. */
export const KeysDialog = ({ onClose }: { onClose: () => void }) => {
  const bindings = useKeyStore((s) => s.bindings);
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby="keys-title">
      <DialogTitle id="keys-title">Kortkommandon</DialogTitle>
      <DialogContent tabIndex={0}>
        {/* Side by side: what works here and what works everywhere are seen at once. */}
        <Box sx={{ columns: '22rem 2', columnGap: '3rem' }}>
          {[...keyGroups(bindings), OF_LISTS].map(([group, lines]) => (
            <Box key={group} sx={{ mb: 5 }}>
              <Typography variant="h4" component="h3" sx={{ mb: 1 }}>
                {group}
              </Typography>
              <dl>
                {lines.map((line) => (
                  <KeyRow key={line.label} line={line} />
                ))}
              </dl>
            </Box>
          ))}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Stäng</Button>
      </DialogActions>
    </Dialog>
  );
};
