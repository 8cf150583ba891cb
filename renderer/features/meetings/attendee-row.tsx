import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import IconButton from '@mui/material/IconButton';
import {
  attendanceOf,
  isAway,
  withAttendeeFact,
  withRole,
  type AttendeeFact,
} from '../../../shared/meeting/attendance.ts';
import type { Attendee } from '../../../shared/meeting/meeting.ts';
import { ClockField } from '../../components/clock-field.tsx';
import { Field } from '../../components/field.tsx';
import { Icon } from '../../components/icon.tsx';
import { attendeeLine } from './attendee-words.ts';
import { OpeningLine } from './opening-line.tsx';
import { personMeant } from './person-meant.ts';
import { RoleSelect } from './role-select.tsx';

interface AttendeeRowProps {
  person: Attendee;
  /** Everybody on the list, this one too. */
  all: readonly Attendee[];
  onChange: (person: Attendee) => void;
  onRemove: () => void;
}

/** As what one is there, from when to when, and who serves in one's place. */
function AttendeeFields({ person, all, onChange }: Omit<AttendeeRowProps, 'onRemove'>) {
  const others = all.map(({ name }) => name).filter((name) => name !== person.name);
  const set = (fact: AttendeeFact) => (words: string) =>
    onChange(withAttendeeFact(person, fact, words));
  return (
    <>
      <RoleSelect
        label="Deltar som"
        role={person.role ?? null}
        onChoose={(role) => onChange(withRole(person, role))}
      />
      {person.isPresent && (
        <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '0.6rem' }}>
          <ClockField label="Kom klockan" value={person.from ?? ''} onChange={set('from')} />
          <ClockField label="Gick klockan" value={person.until ?? ''} onChange={set('until')} />
        </Box>
      )}
      {isAway(person) && (
        <Field
          label="Ersätts av"
          value={person.replacedBy ?? ''}
          suggestions={others}
          onChange={set('replacedBy')}
          onBlur={() => {
            const meant = personMeant(person.replacedBy ?? '', others);
            if (meant !== (person.replacedBy ?? '')) set('replacedBy')(meant);
          }}
        />
      )}
    </>
  );
}

/** One who was called: ticked when present, with a line that says the rest and opens into its fields. */
export function AttendeeRow({ person, all, onChange, onRemove }: AttendeeRowProps) {
  return (
    <Box component="li" sx={{ pb: '0.3rem' }}>
      <Box sx={{ display: 'flex', alignItems: 'center' }}>
        <Box component="label" sx={{ display: 'flex', alignItems: 'center', flex: 1, minWidth: 0 }}>
          <Checkbox
            checked={person.isPresent}
            onChange={(event) => onChange({ ...person, isPresent: event.target.checked })}
          />
          {person.name}
        </Box>
        <IconButton size="small" aria-label={`Ta bort ${person.name}`} onClick={onRemove}>
          <Icon name="close" size={0.8} />
        </IconButton>
      </Box>
      <OpeningLine
        words={attendeeLine(person, attendanceOf(all))}
        spoken={`, ändra för ${person.name}`}
        // Under the name, so that one sees whose it is.
        sx={{ ml: '1.9rem' }}
        fieldsSx={{ ml: '2.4rem', mb: '0.6rem' }}
      >
        <AttendeeFields person={person} all={all} onChange={onChange} />
      </OpeningLine>
    </Box>
  );
}
