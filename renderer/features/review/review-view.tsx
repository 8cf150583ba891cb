import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { StoredPlan } from '../../../shared/contract/contract.ts';
import type { CorrectableKind } from '../../../shared/correction/correction.ts';
import { navigate } from '../../app/router.ts';
import { narrow } from '../../app/theme/css-var.ts';
import { useQuery } from '../../client/query.ts';
import { counted } from '../../components/count-words.ts';
import { EmptyState, TO_PLANS } from '../../components/empty-state.tsx';
import { Icon } from '../../components/icon.tsx';
import { PlaceHeader } from '../../components/place-header.tsx';
import { Scroller } from '../../components/scroller.tsx';
import { showFailed } from '../../components/undo-bar.tsx';
import { addPart } from './add-part.ts';
import { correct } from './correct.ts';
import { CorrectionList } from './correction-list.tsx';
import { CountStrip } from './count-strip.tsx';
import { DoubtCard } from './doubt-card.tsx';
import { OriginalSide } from './original-side.tsx';
import { idOf, type ReviewPart } from './parts.ts';
import { PartList } from './part-list.tsx';
import { MissedList } from './missed-list.tsx';
import type { OnAdd } from './missed-kinds.tsx';
import { RemarkList } from './remark-list.tsx';
import { UnkeptList } from './unkept-list.tsx';
import { useReview, type Review } from './use-review.ts';
import { focusFirstField, useReviewKeys } from './use-review-keys.ts';

const leave = () => navigate({ place: 'plans' });

const settle = async (planId: string, review: Review): Promise<void> => {
  const doubt = review.doubts[review.doubtAt];
  if (!doubt) return;
  const { code, message } = doubt.finding;
  const wrong = await correct(planId, { kind: 'settle', code, message }, 'Tvivlet är avklarat.');
  if (wrong !== null) showFailed(wrong);
};

/** Shows the row of a part that was chosen on the page. */
const showRow = (part: ReviewPart): void => {
  requestAnimationFrame(() => {
    const row = document.querySelector<HTMLElement>(`[data-part="${CSS.escape(idOf(part))}"]`);
    row?.scrollIntoView({ block: 'nearest' });
    row?.focus({ preventScroll: true });
  });
};

const ALL_OF: Record<CorrectableKind, string> = {
  section: 'Alla rubriker',
  goal: 'Alla målsättningar',
  assignment: 'Alla uppdrag',
  indicator: 'Alla styrtal',
  budgetTable: 'Alla budgettabeller',
  risk: 'Alla risker',
};

const listTitle = ({ listedKind }: Review, isPdf: boolean): string => {
  if (listedKind !== null) return ALL_OF[listedKind];
  return isPdf ? 'På samma sida' : 'I samma del';
};

/** The part whose fields stand in the doubt's card; null for none. */
const shownDoubtId = ({ doubts, doubtAt }: Review): string | null => {
  const part = doubts[doubtAt]?.part;
  return part ? idOf(part) : null;
};

const subOf = ({ summary, plan }: StoredPlan): string =>
  plan.pageCount === null
    ? summary.fileName
    : `${summary.fileName} · ${counted(plan.pageCount, 'sida', 'sidor')}`;

function Recognised({
  planId,
  stored,
  review,
  onAdd,
  onShow,
}: {
  planId: string;
  stored: StoredPlan;
  review: Review;
  onAdd: OnAdd;
  onShow: (part: ReviewPart) => void;
}) {
  const { data: corrections = [] } = useQuery('corrections.list', { planId });
  const sheet = review.sheets[review.sheetAt];
  const isPdf = stored.summary.format === 'pdf';
  return (
    <Scroller
      sx={{
        flex: '1 1 44%',
        minWidth: 0,
        p: '1.4rem 1.75rem 2rem',
        display: 'grid',
        alignContent: 'start',
        gap: '1.5rem',
        [narrow]: { p: '1rem' },
      }}
    >
      <DoubtCard
        planId={planId}
        plan={stored.plan}
        corrections={corrections}
        doubts={review.doubts}
        index={review.doubtAt}
        onSettle={() => void settle(planId, review)}
        onCorrect={focusFirstField}
        onNext={review.nextDoubt}
      />
      <div data-parts>
        <PartList
          planId={planId}
          plan={stored.plan}
          corrections={corrections}
          parts={review.listed}
          openId={review.openId}
          onToggle={review.toggle}
          onPoint={review.point}
          title={listTitle(review, isPdf)}
          tellsPage={review.listedKind !== null}
        />
        {review.listedKind === null && (
          <>
            <RemarkList review={review} />
            <MissedList
              plan={stored.plan}
              blocks={sheet?.blocks ?? []}
              where={isPdf ? 'på sidan' : 'i delen'}
              onAdd={onAdd}
            />
          </>
        )}
      </div>
      <UnkeptList
        planId={planId}
        plan={stored.plan}
        shownIds={[review.openId, shownDoubtId(review)]}
        onShow={onShow}
      />
      <CorrectionList planId={planId} corrections={corrections} />
    </Scroller>
  );
}

function Loaded({ planId, stored }: { planId: string; stored: StoredPlan }) {
  const review = useReview(stored);
  const { data: corrections = [] } = useQuery('corrections.list', { planId });
  useReviewKeys(review, stored.summary.format === 'pdf', () => void settle(planId, review));
  const onAdd: OnAdd = (missed, kind) => {
    void addPart(planId, stored.plan, missed, kind).then((id) => {
      if (id !== null) review.openAdded(id);
    });
  };
  const choose = (part: ReviewPart) => {
    review.open(part);
    showRow(part);
  };
  return (
    <>
      <PlaceHeader
        title="Granska inläsning"
        sub={subOf(stored)}
        before={
          <Button size="small" onClick={leave}>
            <Icon name="back" /> Planer
          </Button>
        }
        actions={
          <Button variant="contained" color="primary" onClick={leave}>
            Klar
          </Button>
        }
      />
      <CountStrip
        plan={stored.plan}
        doubts={review.doubts.length}
        corrections={corrections}
        listed={review.listedKind}
        onList={review.list}
      />
      <Box
        sx={{
          flex: 1,
          minHeight: 0,
          display: 'flex',
          [narrow]: { flexDirection: 'column', flex: 'none' },
        }}
      >
        <Recognised planId={planId} stored={stored} review={review} onAdd={onAdd} onShow={choose} />
        <OriginalSide
          planId={planId}
          plan={stored.plan}
          onAdd={onAdd}
          isPdf={stored.summary.format === 'pdf'}
          sheets={review.sheets}
          at={review.sheetAt}
          onTurn={review.turn}
          selectedId={review.selectedId}
          onSelect={choose}
        />
      </Box>
    </>
  );
}

/** *Granska inläsning*: the original beside what was recognised, doubts first, every field correctable. */
export function ReviewView({ planId }: { planId: string }) {
  const { data: stored, error } = useQuery('plans.get', { planId });
  if (!stored)
    return (
      <>
        <PlaceHeader title="Granska inläsning" />
        {error && <EmptyState text={error.message} way={TO_PLANS} />}
      </>
    );
  return <Loaded planId={planId} stored={stored} />;
}
