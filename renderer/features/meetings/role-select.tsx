import { Labelled } from '../../components/labelled.tsx';
import { PlainSelect } from '../../components/plain-select.tsx';
import type { AttendeeRole } from '../../../shared/meeting/meeting.ts';
import { ROLES, roleOf } from './attendee-words.ts';

interface RoleSelectProps {
  label: string;
  /** Null when it is not said. */
  role: AttendeeRole | null;
  onChoose: (role: AttendeeRole | null) => void;
}

/** As what one sits at a meeting. Not to say it is a choice too: small meetings have no such lists. */
export const RoleSelect = ({ label, role, onChoose }: RoleSelectProps) => (
  <Labelled label={label}>
    {(id) => (
      <PlainSelect fieldId={id} value={role ?? ''} onChoose={(chosen) => onChoose(roleOf(chosen))}>
        <option value="">Inte angivet</option>
        {ROLES.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </PlainSelect>
    )}
  </Labelled>
);
