import type { Question } from '../../../shared/follow-up/question.ts';
import { useQuery } from '../../client/query.ts';
import { shortDate } from '../../components/when.ts';
import { planName } from '../../plan-words/plan-name.ts';
import { FilterMenu, type FilterChoice } from '../../components/filter-menu.tsx';
import { FilterToolbar } from '../../components/filter-toolbar.tsx';
import { ALL_QUESTIONS, partId, type QuestionFilter } from './question-filter.ts';
import { usePartNames } from './use-part-names.ts';

interface QuestionFiltersProps {
  questions: readonly Question[];
  filter: QuestionFilter;
  onChange: (filter: QuestionFilter) => void;
}

const distinct = (choices: readonly FilterChoice[]): FilterChoice[] => [
  ...new Map(choices.map((choice) => [choice.value, choice])).values(),
];

/** Narrows the list by plan, uppdrag or meeting: only what some question is about is offered. */
export function QuestionFilters({ questions, filter, onChange }: QuestionFiltersProps) {
  const { data: plans = [] } = useQuery('plans.list', {});
  const { data: meetings = [] } = useQuery('meetings.list', {});
  const ofPlan = questions.filter(
    (it) => filter.planId === null || it.target?.planId === filter.planId,
  );
  const names = usePartNames(ofPlan.flatMap((it) => it.target ?? []));
  const planChoices = plans
    .filter((plan) => questions.some((it) => it.target?.planId === plan.id))
    .map((plan) => ({ value: plan.id, label: planName(plan) }));
  const partChoices = distinct(
    ofPlan.flatMap((it) => {
      const value = partId(it);
      return value === null
        ? []
        : [{ value, label: names.get(value) ?? it.target?.part?.key ?? '' }];
    }),
  );
  const meetingChoices = meetings
    .filter((meeting) => questions.some((it) => it.meetingId === meeting.id))
    .map(({ id, title, date }) => ({ value: id, label: `${title}, ${shortDate(date)}` }));
  return (
    <FilterToolbar>
      <FilterMenu
        name="Plan"
        value={filter.planId}
        choices={planChoices}
        onChoose={(planId) => onChange({ ...ALL_QUESTIONS, meetingId: filter.meetingId, planId })}
      />
      <FilterMenu
        name="Uppdrag"
        value={filter.part}
        choices={partChoices}
        onChoose={(part) => onChange({ ...filter, part })}
      />
      <FilterMenu
        name="Möte"
        value={filter.meetingId}
        choices={meetingChoices}
        onChoose={(meetingId) => onChange({ ...filter, meetingId })}
      />
    </FilterToolbar>
  );
}
