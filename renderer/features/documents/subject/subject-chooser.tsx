import type { PlanSummary } from '../../../../shared/contract/contract.ts';
import type { ReportSubject } from '../../../../shared/report/report-draft.ts';
import { readable } from '../../../app/session.ts';
import { useQuery } from '../../../client/query.ts';
import { PlainSelect } from '../../../components/plain-select.tsx';
import { planYearName } from '../../../plan-words/plan-name.ts';
import { useCommittees } from '../../settings/use-committees.ts';
import { BriefingSubject } from './briefing-subject.tsx';
import { PlanSelect } from './plan-select.tsx';
import { SubjectRow } from './subject-row.tsx';

interface ChooserProps<S extends ReportSubject> {
  subject: S;
  plans: readonly PlanSummary[];
  onChange: (subject: ReportSubject) => void;
}

type Of<K extends ReportSubject['kind']> = Extract<ReportSubject, { kind: K }>;

function MeetingSubject({ subject, onChange }: ChooserProps<Of<'minutes'>>) {
  const { data: meetings = [] } = useQuery('meetings.list', {});
  return (
    <SubjectRow name="Möte">
      {(id) => (
        <PlainSelect
          fieldId={id}
          value={subject.meetingId}
          onChoose={(meetingId) => onChange({ ...subject, meetingId })}
          sx={{ width: '100%' }}
        >
          {meetings.map((meeting) => (
            <option key={meeting.id} value={meeting.id}>
              {meeting.title}, {meeting.date}
            </option>
          ))}
        </PlainSelect>
      )}
    </SubjectRow>
  );
}

function ComparisonSubject({ subject, plans, onChange }: ChooserProps<Of<'comparison'>>) {
  return (
    <>
      {(['from', 'to'] as const).map((end) => (
        <SubjectRow key={end} name={end === 'from' ? 'Från' : 'Till'}>
          {(id) => (
            <PlanSelect
              id={id}
              value={subject[end]}
              plans={plans}
              onChoose={(planId) => onChange({ ...subject, [end]: planId })}
            />
          )}
        </SubjectRow>
      ))}
    </>
  );
}

/** The plan of a list, or all plans. */
function ListSubject({ subject, plans, onChange }: ChooserProps<Of<'questions'> | Of<'motions'>>) {
  return (
    <SubjectRow name="Plan">
      {(id) => (
        <PlainSelect
          fieldId={id}
          value={subject.planId ?? ''}
          onChoose={(planId) => onChange({ ...subject, planId: planId === '' ? null : planId })}
          sx={{ width: '100%' }}
        >
          <option value="">Alla planer och möten</option>
          {plans.map((plan) => (
            <option key={plan.id} value={plan.id}>
              {planYearName(plan)}, {plan.organ || plan.fileName}
            </option>
          ))}
        </PlainSelect>
      )}
    </SubjectRow>
  );
}

function CommitteeSubject({ subject, plans, onChange }: ChooserProps<Of<'committee'>>) {
  const committees = useCommittees();
  const names = committees.includes(subject.committee)
    ? committees
    : [subject.committee, ...committees];
  return (
    <>
      <SubjectRow name="Plan">
        {(id) => (
          <PlanSelect
            id={id}
            value={subject.planId}
            plans={plans}
            onChoose={(planId) => onChange({ ...subject, planId })}
          />
        )}
      </SubjectRow>
      <SubjectRow name="Beredning">
        {(id) => (
          <PlainSelect
            fieldId={id}
            value={subject.committee}
            onChoose={(committee) => onChange({ ...subject, committee })}
            sx={{ width: '100%' }}
          >
            {names.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </PlainSelect>
        )}
      </SubjectRow>
    </>
  );
}

/** What the document is about, to be changed where it stands. */
export function SubjectChooser({
  subject,
  onChange,
}: {
  subject: ReportSubject;
  onChange: (subject: ReportSubject) => void;
}) {
  const { data: all = [] } = useQuery('plans.list', {});
  const plans = readable(all);
  switch (subject.kind) {
    case 'briefing':
      return <BriefingSubject subject={subject} plans={plans} onChange={onChange} />;
    case 'minutes':
      return <MeetingSubject subject={subject} plans={plans} onChange={onChange} />;
    case 'comparison':
      return <ComparisonSubject subject={subject} plans={plans} onChange={onChange} />;
    case 'committee':
      return <CommitteeSubject subject={subject} plans={plans} onChange={onChange} />;
    case 'questions':
    case 'motions':
      return <ListSubject subject={subject} plans={plans} onChange={onChange} />;
  }
}
