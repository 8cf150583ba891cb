import { Spoken } from '../../components/change/spoken.tsx';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import IconButton from '@mui/material/IconButton';
import OutlinedInput from '@mui/material/OutlinedInput';
import Typography from '@mui/material/Typography';
import type { Attendee, Meeting } from '../../../shared/meeting/meeting.ts';
import { useQuery } from '../../client/query.ts';
import { Icon } from '../../components/icon.tsx';
import { onPastedLines } from '../../components/paste-lines.ts';
import { shortDate } from '../../components/when.ts';
import { attendeeNames } from './attendee-names.ts';
import { formerAttendees } from './former-attendees.ts';
import { useUnsent } from './use-unsent.ts';

interface AttendeesProps {
  meeting: Meeting;
  onChange: (attendees: Attendee[]) => void;
}

/** The same people sit in an organ from meeting to meeting: one press instead of fifteen names. */
function FromFormer({ meeting, onChange }: AttendeesProps) {
  const { data: all = [] } = useQuery('meetings.list', {});
  const former = formerAttendees(meeting, all);
  if (former === null) return null;
  return (
    <Button sx={{ mb: '0.6rem' }} onClick={() => onChange(former.attendees)}>
      Samma som {shortDate(former.meeting.date)} ({former.attendees.length} personer)
    </Button>
  );
}

/** Who is there: a name a line, ticked when present. Several names may be given with commas between. */
export function Attendees({ meeting, onChange }: AttendeesProps) {
  const { attendees } = meeting;
  const { text: typed, set: setTyped, clear } = useUnsent(`moten/${meeting.id}/narvarande`);
  const addNames = (text: string) => {
    const added = attendeeNames(text).map((name) => ({ name, isPresent: true }));
    if (added.length > 0) onChange([...attendees, ...added]);
  };
  const add = () => {
    addNames(typed);
    clear();
  };
  return (
    <Box component="section" aria-labelledby="narvarande">
      <Typography variant="h3" component="h2" id="narvarande" sx={{ mb: '0.4rem' }}>
        Närvarande
      </Typography>
      <Box component="ul" sx={{ mb: '0.5rem' }}>
        {attendees.map((attendee, index) => (
          <Box
            component="li"
            // Two may share a name; who they are is their place in the list.
            key={`${index}${attendee.name}`}
            sx={{ display: 'flex', alignItems: 'center' }}
          >
            <Box
              component="label"
              sx={{ display: 'flex', alignItems: 'center', flex: 1, minWidth: 0 }}
            >
              <Checkbox
                checked={attendee.isPresent}
                onChange={(event) =>
                  onChange(attendees.with(index, { ...attendee, isPresent: event.target.checked }))
                }
              />
              {attendee.name}
            </Box>
            <IconButton
              size="small"
              aria-label={`Ta bort ${attendee.name}`}
              onClick={() => onChange(attendees.toSpliced(index, 1))}
            >
              <Icon name="close" size={0.8} />
            </IconButton>
          </Box>
        ))}
      </Box>
      {attendees.length === 0 && <FromFormer meeting={meeting} onChange={onChange} />}
      <Box
        component="form"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
        sx={{ display: 'flex', gap: '0.5rem' }}
      >
        <OutlinedInput
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={add}
          onPaste={onPastedLines(addNames)}
          placeholder="Namn, namn"
          inputProps={{ 'aria-label': 'Namn på närvarande' }}
          sx={{ flex: 1, minWidth: 0 }}
        />
        <Button type="submit">
          Lägg till<Spoken> personen</Spoken>
        </Button>
      </Box>
    </Box>
  );
}
