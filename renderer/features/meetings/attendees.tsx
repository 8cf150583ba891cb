import { Spoken } from '../../components/change/spoken.tsx';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import IconButton from '@mui/material/IconButton';
import OutlinedInput from '@mui/material/OutlinedInput';
import Typography from '@mui/material/Typography';
import type { Attendee } from '../../../shared/meeting/meeting.ts';
import { Icon } from '../../components/icon.tsx';
import { useUnsent } from './use-unsent.ts';

interface AttendeesProps {
  meetingId: string;
  attendees: readonly Attendee[];
  onChange: (attendees: Attendee[]) => void;
}

/** Who is there: a name a line, ticked when present. Several names may be given with commas between. */
export function Attendees({ meetingId, attendees, onChange }: AttendeesProps) {
  const { text: typed, set: setTyped, clear } = useUnsent(`moten/${meetingId}/narvarande`);
  const add = () => {
    const names = typed.split(/[,;\n]/u).map((name) => name.trim());
    const added = names.filter((name) => name !== '').map((name) => ({ name, isPresent: true }));
    if (added.length > 0) onChange([...attendees, ...added]);
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
