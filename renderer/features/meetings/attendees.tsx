import { Spoken } from '../../components/change/spoken.tsx';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import OutlinedInput from '@mui/material/OutlinedInput';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { withRole } from '../../../shared/meeting/attendance.ts';
import type { Attendee, AttendeeRole, Meeting } from '../../../shared/meeting/meeting.ts';
import { useQuery } from '../../client/query.ts';
import { onPastedLines } from '../../components/paste-lines.ts';
import { shortDate } from '../../components/when.ts';
import { attendeeNames } from '../../../shared/meeting/attendee-names.ts';
import { AttendeeRow } from './attendee-row.tsx';
import { formerAttendees } from './former-attendees.ts';
import { RoleSelect } from './role-select.tsx';
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

/**
 * Who was called: a name a line, ticked when present. Several names may be given with commas between,
 * all of them ledamöter or what else they are there as.
 */
export function Attendees({ meeting, onChange }: AttendeesProps) {
  const { attendees } = meeting;
  const { text: typed, set: setTyped, clear } = useUnsent(`moten/${meeting.id}/narvarande`);
  const [role, setRole] = useState<AttendeeRole | null>(null);
  const addNames = (text: string) => {
    const added = attendeeNames(text).map((name) => withRole({ name, isPresent: true }, role));
    if (added.length > 0) onChange([...attendees, ...added]);
  };
  const add = () => {
    addNames(typed);
    clear();
  };
  return (
    <Box component="section" aria-labelledby="narvarande">
      <Typography variant="h3" component="h2" id="narvarande" sx={{ mb: '0.4rem' }}>
        Närvaro
      </Typography>
      <Box component="ul" sx={{ mb: '0.5rem' }}>
        {attendees.map((attendee, index) => (
          <AttendeeRow
            // Two may share a name; who they are is their place in the list.
            key={`${index}${attendee.name}`}
            person={attendee}
            all={attendees}
            onChange={(person) => onChange(attendees.with(index, person))}
            onRemove={() => onChange(attendees.toSpliced(index, 1))}
          />
        ))}
      </Box>
      {attendees.length === 0 && <FromFormer meeting={meeting} onChange={onChange} />}
      <Box sx={{ mb: '0.6rem' }}>
        <RoleSelect label="De som läggs till deltar som" role={role} onChoose={setRole} />
      </Box>
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
