import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useState, type ReactElement } from 'react';
import { assertNever } from '../../../shared/text/assert-never.ts';
import type { Comparison } from '../../../shared/compare/comparison.ts';
import type { PlanSummary } from '../../../shared/contract/contract.ts';
import { navigate } from '../../app/router.ts';
import { useCurrentPlan } from '../../app/session.ts';
import { narrow, v } from '../../app/theme/css-var.ts';
import { useQuery } from '../../client/query.ts';
import { EmptyState, TO_PLANS } from '../../components/empty-state.tsx';
import { FailureLine } from '../../components/failure-line.tsx';
import { Icon } from '../../components/icon.tsx';
import { PlaceHeader } from '../../components/place-header.tsx';
import { Scroller } from '../../components/scroller.tsx';
import { TryAgainAfter } from '../../components/note/try-again.tsx';
import { planName } from '../../plan-words/plan-name.ts';
import { ExportButton } from '../documents/export-button.tsx';
import { AssignmentsTab } from './assignments/assignments-tab.tsx';
import { BudgetTab } from './budget/budget-tab.tsx';
import { useCompare, type CompareTab } from './compare-store.ts';
import { gapSentence, nothingToCompare, organsSentence, withoutSentence } from './compare-words.ts';
import { IndicatorsTab } from './indicators/indicators-tab.tsx';
import { useNoteKey } from './notes/note-key.ts';
import { NumberKeyTab } from './number-key/number-key-tab.tsx';
import { PlanChoice } from './plan-choice.tsx';
import { choosePair, comparable, type PairChoice, type PlanPair } from './plan-pair.ts';
import { RisksTab } from './risks/risks-tab.tsx';
import { SectionsTab } from './sections/sections-tab.tsx';

const TABS: readonly { id: CompareTab; name: string }[] = [
  { id: 'assignments', name: 'Uppdrag' },
  { id: 'indicators', name: 'Styrtal' },
  { id: 'budget', name: 'Budget' },
  { id: 'risks', name: 'Risker' },
  { id: 'sections', name: 'Text' },
  { id: 'key', name: 'Nummernyckel' },
];

function CompareTabs() {
  const { tab, set } = useCompare();
  return (
    <Tabs
      value={tab}
      onChange={(_, next: CompareTab) => set({ tab: next })}
      aria-label="Vad som jämförs"
      variant="scrollable"
      scrollButtons={false}
      sx={{ alignSelf: 'stretch', minWidth: 0 }}
    >
      {TABS.map(({ id, name }) => (
        <Tab key={id} value={id} label={name} id={`flik-${id}`} aria-controls="jamforelse" />
      ))}
    </Tabs>
  );
}

interface TabProps {
  pair: PlanPair;
  plans: readonly PlanSummary[];
  comparison: Comparison;
}

function tabOf(tab: CompareTab, { pair, plans, comparison }: TabProps): ReactElement {
  switch (tab) {
    case 'assignments':
      return <AssignmentsTab pair={pair} comparison={comparison} />;
    case 'indicators':
      return <IndicatorsTab pair={pair} plans={plans} comparison={comparison} />;
    case 'budget':
      return <BudgetTab pair={pair} comparison={comparison} />;
    case 'risks':
      return <RisksTab pair={pair} comparison={comparison} />;
    case 'sections':
      return <SectionsTab pair={pair} comparison={comparison} />;
    case 'key':
      return <NumberKeyTab pair={pair} comparison={comparison} />;
    default:
      return assertNever(tab);
  }
}

/** What the head says with its tabs and choices on screen, in words on paper. */
function PaperTitle({ pair: { from, to }, tab }: { pair: PlanPair; tab: CompareTab }) {
  const name = TABS.find(({ id }) => id === tab)?.name ?? '';
  return (
    <Box
      component="p"
      sx={{ display: 'none', '@media print': { display: 'block', mb: '0.75rem', fontWeight: 600 } }}
    >
      {name}: {planName(from)} och {planName(to)}
    </Box>
  );
}

interface PairProps {
  plans: readonly PlanSummary[];
  pair: PlanPair;
  without: PlanSummary | null;
}

/** The chosen pair's comparison, with what to say while it is made and when it could not be. */
function ComparedPair({ pair, plans, without }: PairProps) {
  const { data, error } = useQuery('compare.plans', { from: pair.from.id, to: pair.to.id });
  const { tab } = useCompare();
  useNoteKey(tab, pair);
  const warning = withoutSentence(without, pair) || organsSentence(pair);
  return (
    <Scroller key={tab}>
      <Box
        id="jamforelse"
        role="tabpanel"
        aria-labelledby={`flik-${tab}`}
        sx={{ px: '1.75rem', pt: '1rem', pb: '3rem', [narrow]: { px: '1rem' } }}
      >
        <PaperTitle pair={pair} tab={tab} />
        {error !== undefined && (
          <FailureLine message={error.message} act={<TryAgainAfter error={error} />} />
        )}
        {warning !== '' && (
          <Box component="p" sx={{ color: v.warn, mb: '0.75rem' }}>
            <Icon name="warning" /> {warning}
          </Box>
        )}
        {data !== undefined && tabOf(tab, { pair, plans, comparison: data })}
        {data === undefined && error === undefined && <output>Jämför planerna …</output>}
      </Box>
    </Scroller>
  );
}

const compare = (from: string, to: string): void => navigate({ place: 'compare', from, to });

interface GapProps {
  plans: readonly PlanSummary[];
  gap: Extract<PairChoice, { kind: 'gap' }>;
}

/** The address asks for a plan that is not there: says so, and lets one choose. */
function Gap({ plans, gap }: GapProps) {
  const [chosen, setChosen] = useState({ from: gap.from?.id ?? '', to: gap.to?.id ?? '' });
  const choose = (from: string, to: string) => {
    setChosen({ from, to });
    if (from !== '' && to !== '') compare(from, to);
  };
  return (
    <>
      <PlaceHeader title="Jämföra" />
      <Box
        sx={{ p: '1.5rem 1.75rem', display: 'grid', gap: '1rem', [narrow]: { p: '1.25rem 1rem' } }}
      >
        <EmptyState isInset text={gapSentence(gap)} />
        <PlanChoice plans={plans} {...chosen} onChoose={choose} />
      </Box>
    </>
  );
}

/** Two plans beside each other, under the head that says which. */
function Pair({ plans, pair, without }: PairProps) {
  return (
    <>
      <PlaceHeader
        title="Jämföra"
        tabs={<CompareTabs />}
        actions={
          <>
            <PlanChoice plans={plans} from={pair.from.id} to={pair.to.id} onChoose={compare} />
            <ExportButton
              label="Exportera jämförelsen"
              isFolding
              subject={{ kind: 'comparison', from: pair.from.id, to: pair.to.id }}
            />
          </>
        }
      />
      <ComparedPair
        key={`${pair.from.id} ${pair.to.id}`}
        pair={pair}
        plans={plans}
        without={without}
      />
    </>
  );
}

/** *Jämföra*: two years of an organ's plans laid beside each other, whatever moved or was reworded. */
export function CompareView({ from, to }: { from: string | null; to: string | null }) {
  const { data: plans, error } = useQuery('plans.list', {});
  const current = useCurrentPlan();
  if (error !== undefined)
    return (
      <>
        <PlaceHeader title="Jämföra" />
        <EmptyState text={error.message} way={TO_PLANS} />
      </>
    );
  if (plans === undefined) return null;
  const choice = choosePair(plans, { from, to }, current?.id ?? null);
  switch (choice.kind) {
    case 'none':
      return (
        <>
          <PlaceHeader title="Jämföra" />
          <EmptyState text={nothingToCompare(comparable(plans))} way={TO_PLANS} />
        </>
      );
    case 'gap':
      return <Gap key={`${from} ${to}`} plans={plans} gap={choice} />;
    case 'pair':
      return <Pair plans={plans} pair={choice.pair} without={choice.without} />;
    default:
      return assertNever(choice);
  }
}
