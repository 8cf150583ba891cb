import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { CommitteeYear } from '../../../shared/follow-up/committee-year.ts';
import { navigate } from '../../app/router.ts';
import { useCurrentPlan } from '../../app/session.ts';
import { narrow, v } from '../../app/theme/css-var.ts';
import { useQuery } from '../../client/query.ts';
import { counted } from '../../components/count-words.ts';
import { EmptyState, TO_PLANS } from '../../components/empty-state.tsx';
import { PlaceHeader } from '../../components/place-header.tsx';
import { PlainSelect } from '../../components/plain-select.tsx';
import { Scroller } from '../../components/scroller.tsx';
import { TryAgainAfter } from '../../components/note/try-again.tsx';
import { committeesOf, isSameCommittee } from '../../plan-words/committees.ts';
import { planName } from '../../plan-words/plan-name.ts';
import { ExportButton } from '../documents/export-button.tsx';
import { QuestionCard } from '../follow-up/question-card.tsx';
import { CommitteeLine } from './committee-line.tsx';
import { FateLine } from './fate-line.tsx';
import { AskName, OtherNames } from './likely-names.tsx';

/** A heading with how many, and its lines; nothing when there are none. */
function Part({
  title,
  count,
  children,
}: {
  title: string;
  count: number;
  children: React.ReactNode;
}) {
  if (count === 0) return null;
  return (
    <Box component="section" sx={{ mb: '2.25rem' }}>
      <Typography variant="h3" component="h2" sx={{ mb: '0.4rem' }}>
        {title}{' '}
        <Box component="span" sx={{ color: v.ink2, fontWeight: 400 }}>
          {count}
        </Box>
      </Typography>
      {children}
    </Box>
  );
}

function Year({ year }: { year: CommitteeYear }) {
  const { given, followed, before, questions } = year;
  if (given.length + followed.length + (before?.fates.length ?? 0) === 0)
    return (
      <EmptyState
        isInset
        text={`${year.committee} nämns inte i planen. Välj en annan beredning ovan.`}
      />
    );
  return (
    <>
      <Part title="Öppna frågor" count={questions.length}>
        {questions.map((question) => (
          <QuestionCard key={question.id} question={question} />
        ))}
      </Part>
      <Part title="Uppdrag till beredningen" count={given.length}>
        <ul>
          {given.map((line) => (
            <CommitteeLine key={line.key} planId={year.planId} line={line} />
          ))}
        </ul>
      </Part>
      <Part title="Beredningen ska följa" count={followed.length}>
        <ul>
          {followed.map((line) => (
            <CommitteeLine key={line.key} planId={year.planId} line={line} />
          ))}
        </ul>
      </Part>
      {before && (
        <Part
          title={`Vad blev av uppdragen ${before.year ?? 'förra året'}?`}
          count={before.fates.length}
        >
          <ul>
            {before.fates.map((fate) => (
              <FateLine
                key={fate.from.key}
                beforeId={before.planId}
                planId={year.planId}
                fate={fate}
              />
            ))}
          </ul>
        </Part>
      )}
    </>
  );
}

/** A count keeps to what it counts where the line is broken. */
const unbroken = (words: string): string => words.replaceAll(' ', '\u00A0');

const summary = (year: CommitteeYear): string =>
  [
    counted(year.given.length, 'uppdrag'),
    `${counted(year.followed.length, 'uppdrag')} att följa`,
    counted(year.questions.length, 'öppen fråga', 'öppna frågor'),
    counted(year.notes, 'anteckning', 'anteckningar'),
  ]
    .map(unbroken)
    .join(' · ');

/** The way to another committee's year; which one this is, the title says. */
const OtherCommittee = ({ names }: { names: readonly string[] }) => (
  <PlainSelect
    label="Annan beredning"
    value=""
    sx={{ width: '10.5rem' }}
    onChoose={(name) => navigate({ place: 'committee', name })}
  >
    <option value="" hidden>
      Annan beredning
    </option>
    {names.map((name) => (
      <option key={name} value={name}>
        {name}
      </option>
    ))}
  </PlainSelect>
);

/** *Min beredning*: one committee's year on one page. */
export function CommitteeView({ name }: { name: string }) {
  const plan = useCurrentPlan();
  const { data: stored } = useQuery('plans.get', plan ? { planId: plan.id } : null);
  const { data: year, error } = useQuery(
    'committees.year',
    plan ? { planId: plan.id, committee: name } : null,
  );
  const inPlan = stored ? committeesOf(stored.plan) : [];
  const others = inPlan.filter((one) => !isSameCommittee(one, name));
  return (
    <>
      <PlaceHeader
        title={name}
        actions={
          <>
            {others.length > 0 && <OtherCommittee names={others} />}
            {plan && (
              <ExportButton
                label="Uppföljning"
                subject={{ kind: 'committee', planId: plan.id, committee: name }}
              />
            )}
          </>
        }
      />
      <Scroller sx={{ px: '1.75rem', py: '1.25rem', [narrow]: { px: '1rem' } }}>
        {error && <EmptyState isInset text={error.message} act={<TryAgainAfter error={error} />} />}
        {!plan && (
          <EmptyState
            isInset
            way={TO_PLANS}
            text="Läs in en plan först, så visas beredningens uppdrag här."
          />
        )}
        {year && (
          <>
            <Box component="p" sx={{ m: 0, mb: '1.5rem', color: v.ink2 }}>
              {plan && `${planName(plan)}: `}
              {summary(year)}
            </Box>
            <OtherNames year={year} />
            <AskName key={year.likely[0]?.name} year={year} />
            <Year year={year} />
          </>
        )}
      </Scroller>
    </>
  );
}
