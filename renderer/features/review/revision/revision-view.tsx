import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { RevisionPreview, RevisionSummary } from '../../../../shared/contract/contract.ts';
import { useKeys } from '../../../app/keys.ts';
import { navigate } from '../../../app/router.ts';
import { narrow, v } from '../../../app/theme/css-var.ts';
import { useQuery } from '../../../client/query.ts';
import { EmptyState, TO_PLANS } from '../../../components/empty-state.tsx';
import { FailureLine } from '../../../components/failure-line.tsx';
import { Icon } from '../../../components/icon.tsx';
import { PlaceHeader } from '../../../components/place-header.tsx';
import { Scroller } from '../../../components/scroller.tsx';
import { TryAgainAfter } from '../../../components/note/try-again.tsx';
import { planName } from '../../../plan-words/plan-name.ts';
import { AssignmentChanges } from './assignment-changes.tsx';
import { NoteFates } from './note-fates.tsx';
import { OtherChanges } from './other-changes.tsx';
import { previewSentence } from './preview-words.ts';
import { keepBack, takeText } from './take.ts';
import { TextList } from './text-list.tsx';

const leave = () => navigate({ place: 'plans' });

/** The text to look at: the one the address names, else the latest that does not hold. */
function textToShow(
  texts: readonly RevisionSummary[],
  number: number | null,
): RevisionSummary | undefined {
  const wanted = texts.find((it) => it.number === number);
  return wanted ?? texts.findLast((it) => !it.isCurrent);
}

/** The question itself: what the other text changes, and the two answers. */
function Question({ planId, preview }: { planId: string; preview: RevisionPreview }) {
  const { from, to } = preview;
  const isNewer = to.number > from.number;
  const take = () => void takeText(planId, to, from);
  const keepOld = () => void keepBack(planId, to);
  useKeys([
    { key: 'T', label: 'Ta in texten', group: 'Planens texter', handler: take },
    { key: 'B', label: 'Behåll den text som gäller', group: 'Planens texter', handler: keepOld },
  ]);
  return (
    <Box
      component="section"
      aria-label="Vad texten ändrar"
      sx={{ border: `1.5px dashed ${v.hand}`, borderRadius: '6px', p: '1rem 1.2rem' }}
    >
      <Typography variant="h3" component="h2" sx={{ mb: 2 }}>
        {to.fileName} mot {from.fileName}
      </Typography>
      <Box component="p" sx={{ m: 0, mb: '0.9rem', maxWidth: '46rem', fontSize: '1.0625rem' }}>
        {previewSentence(preview)} Inget försvinner: du kan gå tillbaka när du vill.
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '0.6rem' }}>
        <Button variant="contained" color="primary" onClick={take}>
          {isNewer ? 'Ta in den nya texten' : 'Gå tillbaka till den här'} <kbd>T</kbd>
        </Button>
        <Button onClick={keepOld}>
          {isNewer ? 'Behåll den gamla' : 'Behåll den som gäller'} <kbd>B</kbd>
        </Button>
      </Box>
    </Box>
  );
}

function Preview({ planId, number }: { planId: string; number: number }) {
  const { data: preview, error } = useQuery('revisions.preview', { planId, number });
  if (!preview)
    return error ? (
      <FailureLine message={error.message} act={<TryAgainAfter error={error} />} />
    ) : null;
  return (
    <>
      <Question planId={planId} preview={preview} />
      <AssignmentChanges changes={preview.comparison.assignments} />
      <OtherChanges comparison={preview.comparison} />
      <NoteFates preview={preview} />
    </>
  );
}

/** *Planens texter*: what another text changes and what becomes of notes, and every text there is. */
export function RevisionView({ planId, number }: { planId: string; number: number | null }) {
  const { data: texts, error } = useQuery('revisions.list', { planId });
  const { data: plans = [] } = useQuery('plans.list', {});
  const plan = plans.find((it) => it.id === planId);
  const shown = texts && textToShow(texts, number);
  return (
    <>
      <PlaceHeader
        title="Planens texter"
        sub={plan && planName(plan)}
        before={
          <Button size="small" onClick={leave}>
            <Icon name="back" /> Planer
          </Button>
        }
      />
      <Scroller
        sx={{
          p: '1.4rem 1.75rem 2rem',
          display: 'grid',
          alignContent: 'start',
          gap: '1.75rem',
          [narrow]: { p: '1rem' },
        }}
      >
        {error && <EmptyState text={error.message} way={TO_PLANS} isInset />}
        {shown?.isCurrent === false && <Preview planId={planId} number={shown.number} />}
        {texts && <TextList planId={planId} texts={texts} shown={shown?.number ?? null} />}
      </Scroller>
    </>
  );
}
