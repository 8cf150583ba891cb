import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { StatusEntry } from '../../../shared/follow-up/status-entry.ts';
import { STATUS_SOURCES } from '../../../shared/follow-up/status-words.ts';
import { useKeys } from '../../app/keys.ts';
import { v } from '../../app/theme/css-var.ts';
import { call } from '../../client/call.ts';
import { ACTS, actsAtHand } from '../../components/acts-at-hand.ts';
import { Icon } from '../../components/icon.tsx';
import { TextActs } from '../../components/text-acts.tsx';
import { VISIBILITY } from '../../components/note/visibility-words.ts';
import { StatusForm } from './status-form.tsx';
import { DatedStatus } from './status-mark.tsx';
import { removeStatus } from './use-status.ts';

function Entry({ entry }: { entry: StatusEntry }) {
  const [isEditing, setEditing] = useState(false);
  const { word, icon } = VISIBILITY[entry.visibility];
  if (isEditing)
    return (
      <StatusForm
        planId={entry.planId}
        assignmentKey={entry.key}
        entry={entry}
        onDone={() => setEditing(false)}
      />
    );
  return (
    <Box component="li" sx={{ py: '0.5rem', borderTop: `1px solid ${v.line}`, ...actsAtHand }}>
      <DatedStatus entry={entry} />
      <Box component="span" sx={{ color: v.ink2, fontSize: '0.9375rem' }}>
        {['', STATUS_SOURCES[entry.source], entry.saidBy]
          .filter((part, index) => index === 0 || part !== '')
          .join(' · ')}
      </Box>
      {entry.text.trim() !== '' && <Box sx={{ whiteSpace: 'pre-wrap' }}>{entry.text}</Box>}
      <TextActs sx={{ color: v.hand, fontSize: '0.9375rem' }}>
        <Box component="span" sx={{ mr: 'auto' }}>
          <Icon name={icon} size={0.875} /> {word}
        </Box>
        <TextActs {...ACTS}>
          <Button variant="text" size="small" onClick={() => setEditing(true)}>
            Ändra
          </Button>
          {entry.changedAt !== entry.createdAt && (
            <Button
              variant="text"
              size="small"
              onClick={() => void call('statuses.undo', { id: entry.id })}
            >
              Ångra
            </Button>
          )}
          <Button variant="text" size="small" onClick={() => void removeStatus(entry.id)}>
            Ta bort
          </Button>
        </TextActs>
      </TextActs>
    </Box>
  );
}

interface StatusListProps {
  planId: string;
  assignmentKey: string;
  /** Oldest first, over all the thread's years. */
  entries: readonly StatusEntry[];
}

/** What was said of how far the uppdrag has come, newest first, and a form for more. */
export function StatusList({ planId, assignmentKey, entries }: StatusListProps) {
  const [newId, setNewId] = useState<string | null>(null);
  const begin = () => setNewId((before) => before ?? crypto.randomUUID());
  useKeys([{ key: 'S', label: 'Ny status', group: 'Tråd', handler: begin }]);
  return (
    <Box component="section" sx={{ mb: 5 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', mb: 2 }}>
        <Typography variant="h4" component="h2">
          Status
        </Typography>
        {newId === null && (
          <Button size="small" onClick={begin}>
            Ny status <kbd>S</kbd>
          </Button>
        )}
      </Box>
      {newId !== null && (
        <StatusForm
          planId={planId}
          assignmentKey={assignmentKey}
          entry={null}
          newId={newId}
          onDone={() => setNewId(null)}
        />
      )}
      <Box component="ul">
        {entries
          .filter((entry) => entry.id !== newId)
          .toReversed()
          .map((entry) => (
            <Entry key={entry.id} entry={entry} />
          ))}
      </Box>
    </Box>
  );
}
