import Box from '@mui/material/Box';
import { useState } from 'react';
import { meetingFor } from '../../../../shared/meeting/taken-up.ts';
import type { Arrangement, ReportSubject } from '../../../../shared/report/report-draft.ts';
import { v } from '../../../app/theme/css-var.ts';
import { useQuery } from '../../../client/query.ts';
import { PlainSelect } from '../../../components/plain-select.tsx';
import { isoDay } from '../../../components/when.ts';
import { SubjectRow } from './subject-row.tsx';

interface BriefingMeetingProps {
  subject: Extract<ReportSubject, { kind: 'briefing' }>;
  arrangement: Arrangement;
  onArrange: (change: Partial<Arrangement>) => void;
}

/** What the meeting says goes before what was typed in its place before it was chosen. */
function withoutMeetingFacts(facts: Arrangement['facts']): Arrangement['facts'] {
  const { meetingDate: _meetingDate, organ: _organ, ...kept } = facts;
  return kept;
}

/**
 * At which meeting the PM is taken up: the coming one that has the uppdrag on its agenda, until one
 * says another or none. Its day and organ stand in the head.
 */
export function BriefingMeeting({ subject, arrangement, onArrange }: BriefingMeetingProps) {
  const { data: meetings = [] } = useQuery('meetings.list', {});
  const { meetingId, facts } = arrangement;
  const [today] = useState(() => isoDay(new Date()));
  const meeting = meetingFor(meetings, subject, meetingId, today);
  if (meetings.length === 0) return null;
  return (
    <>
      <SubjectRow name="Tas upp på möte">
        {(id) => (
          <PlainSelect
            fieldId={id}
            value={meeting?.id ?? ''}
            onChoose={(chosen) =>
              onArrange({
                meetingId: chosen === '' ? null : chosen,
                facts: withoutMeetingFacts(facts),
              })
            }
            sx={{ width: '100%' }}
          >
            <option value="">Inget möte</option>
            {meetings.map((it) => (
              <option key={it.id} value={it.id}>
                {it.title}, {it.date}
              </option>
            ))}
          </PlainSelect>
        )}
      </SubjectRow>
      {meeting !== null && (
        <Box component="p" sx={{ m: 0, mb: '0.75rem', color: v.ink2, fontSize: '0.9375rem' }}>
          {meetingId === undefined && 'Mötet har det på sin dagordning. '}
          Sammanträdesdatum och organ kommer från mötet.
        </Box>
      )}
    </>
  );
}
