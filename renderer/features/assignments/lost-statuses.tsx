import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { STATUS_SOURCES } from '../../../shared/follow-up/status-words.ts';
import { lostPartName } from '../../../shared/note/lost-part-name.ts';
import { capitalized } from '../../../shared/text/sentence.ts';
import { v } from '../../app/theme/css-var.ts';
import { call } from '../../client/call.ts';
import { useQuery } from '../../client/query.ts';
import { offerUndo } from '../../components/undo-bar.tsx';
import { DatedStatus } from '../follow-up/status-mark.tsx';

async function remove(id: string): Promise<void> {
  const removed = await call('statuses.remove', { id });
  if (removed.ok) offerUndo('Statusen är borttagen.', () => void call('statuses.restore', { id }));
}

/** What was said of uppdrag that the plan's present text no longer has: kept in sight, not lost. */
export function LostStatuses({ planId }: { planId: string }) {
  const { data: entries = [] } = useQuery('statuses.list', { planId });
  const lost = entries.filter((entry) => entry.partStatus === 'lost');
  if (lost.length === 0) return null;
  return (
    <Box component="section" aria-labelledby="statusar-utan-uppdrag" sx={{ mt: '2rem' }}>
      <Typography variant="h4" component="h2" id="statusar-utan-uppdrag" sx={{ mb: '0.4rem' }}>
        Status på uppdrag som planens nya text inte har
      </Typography>
      <ul>
        {lost.map((entry) => (
          <Box
            component="li"
            key={entry.id}
            sx={{ borderTop: `1px solid ${v.line}`, py: '0.4rem' }}
          >
            <b>{capitalized(lostPartName({ kind: 'assignment', key: entry.key }))}</b>{' '}
            <DatedStatus entry={entry} /> {STATUS_SOURCES[entry.source]} {entry.saidBy} {entry.text}
            <Button variant="text" size="small" onClick={() => void remove(entry.id)}>
              Ta bort
            </Button>
          </Box>
        ))}
      </ul>
    </Box>
  );
}
