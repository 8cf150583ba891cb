import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import type { StatusEntry } from '../../../shared/follow-up/status-entry.ts';
import { STATUS_SOURCES } from '../../../shared/follow-up/status-words.ts';
import { lostPartName } from '../../../shared/note/lost-part-name.ts';
import { capitalized } from '../../../shared/text/sentence.ts';
import { v } from '../../app/theme/css-var.ts';
import { call } from '../../client/call.ts';
import { useQuery } from '../../client/query.ts';
import { TryAgain } from '../../components/note/try-again.tsx';
import { offerUndo } from '../../components/undo-bar.tsx';
import { DatedStatus } from '../follow-up/status-mark.tsx';

const NO_ENTRIES: StatusEntry[] = [];

async function remove(id: string): Promise<void> {
  const removed = await call('statuses.remove', { id });
  if (removed.ok) offerUndo('Statusen är borttagen.', () => void call('statuses.restore', { id }));
}

interface EntriesProps {
  title: string;
  id: string;
  entries: readonly StatusEntry[];
  /** What is said of them all. */
  children?: ReactNode;
}

/** Statuses under a heading; nothing where there are none. */
function Entries({ title, id, entries, children }: EntriesProps) {
  if (entries.length === 0) return null;
  return (
    <Box component="section" aria-labelledby={id} sx={{ mt: '2rem' }}>
      <Typography variant="h4" component="h2" id={id} sx={{ mb: '0.4rem' }}>
        {title}
      </Typography>
      <ul>
        {entries.map((entry) => (
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
      {children}
    </Box>
  );
}

/**
 * What was said of uppdrag that the plan's present text no longer has, and of those that nobody has
 * worked out whether it has: kept in sight, not lost.
 */
export function LostStatuses({ planId }: { planId: string }) {
  const { data: entries = NO_ENTRIES } = useQuery('statuses.list', { planId });
  return (
    <>
      <Entries
        id="statusar-ej-utraknade"
        title="Status som det inte är uträknat än vilket uppdrag den hör till"
        entries={entries.filter((entry) => entry.partStatus === 'unknown')}
      >
        <Box component="p" sx={{ my: '0.5rem', color: v.ink2 }}>
          Uppdragen står med sitt tidigare nummer. Inget är borttaget.
        </Box>
        <TryAgain about={entries} />
      </Entries>
      <Entries
        id="statusar-utan-uppdrag"
        title="Status på uppdrag som planens nya text inte har"
        entries={entries.filter((entry) => entry.partStatus === 'lost')}
      />
    </>
  );
}
