import Box from '@mui/material/Box';
import type { StatusEntry, StatusWord } from '../../../shared/follow-up/status-entry.ts';
import { STATUS_WORDS } from '../../../shared/follow-up/status-words.ts';
import { v } from '../../app/theme/css-var.ts';
import { Icon, type IconName } from '../../components/icon.tsx';
import { shortDate } from '../../components/when.ts';

/** Word and icon tell the statuses apart; they are a hand's, so they are blue. */
const ICONS: Record<StatusWord, IconName> = {
  'not-started': 'page',
  ongoing: 'forward',
  late: 'clock',
  done: 'check',
  ended: 'close',
};

/** A status in a word. */
export const StatusMark = ({ status }: { status: StatusWord }) => (
  <Box component="span" sx={{ color: v.hand, fontWeight: 600, whiteSpace: 'nowrap' }}>
    <Icon name={ICONS[status]} size={0.875} /> {STATUS_WORDS[status]}
  </Box>
);

/** A status with the day it held: 'Pågår 30 apr'. */
export const DatedStatus = ({ entry }: { entry: StatusEntry }) => (
  <>
    <StatusMark status={entry.status} />{' '}
    <Box component="time" dateTime={entry.asOf} sx={{ color: v.ink2, whiteSpace: 'nowrap' }}>
      {shortDate(entry.asOf)}
    </Box>
  </>
);
