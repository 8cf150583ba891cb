import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ButtonBase from '@mui/material/ButtonBase';
import type { AgendaItem, Meeting } from '../../../../shared/meeting/meeting.ts';
import { SavedLine } from '../../../app/saved-line.tsx';
import { narrow, v } from '../../../app/theme/css-var.ts';
import { meetingTime } from '../meeting-date.ts';
import { WITHOUT_ITEM } from './agenda-stops.ts';

interface ModeHeaderProps {
  meeting: Meeting;
  /** Where one can be: null is what belongs to no ärende. */
  stops: readonly (AgendaItem | null)[];
  current: number;
  /** Which items have something noted. */
  hasNotes: (itemId: string) => boolean;
  onGo: (index: number) => void;
  onLeave: () => void;
}

function AgendaDots({ meeting, stops, current, hasNotes, onGo }: ModeHeaderProps) {
  if (meeting.items.length === 0) return null;
  return (
    <Box
      component="ol"
      aria-label="Ärenden"
      sx={{ display: 'flex', flexWrap: 'wrap', gap: '0.3rem' }}
    >
      {stops.map((item, index) => {
        const isOn = index === current;
        const number = item === null ? '–' : meeting.items.indexOf(item) + 1;
        const title = item?.title ?? WITHOUT_ITEM;
        return (
          <li key={item?.id ?? ''}>
            <ButtonBase
              aria-label={item === null ? title : `Ärende ${number}: ${title}`}
              aria-current={isOn ? 'step' : undefined}
              title={title}
              onClick={() => onGo(index)}
              sx={{
                width: '1.9rem',
                height: '1.9rem',
                borderRadius: '50%',
                border: `1px solid ${isOn ? v.hand : v.edge}`,
                fontSize: '0.9375rem',
                fontWeight: isOn ? 600 : 400,
                background: isOn ? v.hand : item && hasNotes(item.id) ? v.well : 'none',
                color: isOn ? v.onHand : v.ink,
              }}
            >
              {number}
            </ButtonBase>
          </li>
        );
      })}
    </Box>
  );
}

/** Whose meeting, when, which ärende, and that everything is saved. */
export function ModeHeader(props: ModeHeaderProps) {
  const { meeting, onLeave } = props;
  return (
    <Box
      component="header"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        // The way out stays in its corner, beside the first line of a long name.
        alignItems: 'start',
        gap: '0.4rem 1.4rem',
        minHeight: '3.75rem',
        px: '3.5rem',
        py: '0.5rem',
        borderBottom: `1px solid ${v.line}`,
        fontSize: '1.0625rem',
        color: v.ink2,
        [narrow]: { px: '1rem' },
      }}
    >
      <Box
        sx={{
          flex: '1 1 16rem',
          minWidth: 0,
          minHeight: '2.75rem',
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'center',
          gap: '0.4rem 1.4rem',
          // Where it is narrow the ärenden have the whole width below the name and the way out.
          [narrow]: {
            display: 'contents',
            '& > b': { flex: '1 1 16rem' },
            '& > span, & > ol': { order: 1 },
          },
        }}
      >
        <Box component="b" sx={{ color: v.ink, fontWeight: 600, overflowWrap: 'anywhere' }}>
          {meeting.organ || meeting.title}
        </Box>
        <span>{meetingTime(meeting)}</span>
        <AgendaDots {...props} />
      </Box>
      <Box
        sx={{
          ml: 'auto',
          minHeight: '2.75rem',
          display: 'flex',
          alignItems: 'center',
          gap: '1rem',
          minWidth: 0,
        }}
      >
        <SavedLine />
        <Button variant="text" onClick={onLeave} sx={{ flex: 'none' }}>
          Avsluta <kbd>Esc</kbd>
        </Button>
      </Box>
    </Box>
  );
}
