import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { JudgedFinding } from '../../../shared/contract/contract.ts';
import { useKeys } from '../../app/keys.ts';
import { narrow, v } from '../../app/theme/css-var.ts';
import { useQuery } from '../../client/query.ts';
import { chosenChip } from '../../components/chosen-chip.ts';
import { EmptyState, TO_PLANS } from '../../components/empty-state.tsx';
import { PlaceHeader } from '../../components/place-header.tsx';
import { roving } from '../../components/roving.ts';
import { Scroller } from '../../components/scroller.tsx';
import { showDone } from '../../components/undo-bar.tsx';
import { TryAgainAfter } from '../../components/note/try-again.tsx';
import { planName } from '../../plan-words/plan-name.ts';
import { ExportButton } from '../documents/export-button.tsx';
import { openDocument } from '../documents/open-document.ts';
import { FindingRow } from './finding-row.tsx';
import { checkedAgainst } from './checked-against.ts';
import { useSeen } from './seen-findings.ts';
import { useShelf } from './shelf-store.ts';
import { judge, SHELVES, shelfOf, VERDICTS, type Shelf } from './verdicts.ts';

const GROUP = 'Granskning';
const LIST_KEY = 'L';

/** The frågelista of the plan: what is judged as a question stands in it. */
const questionsOf = (planId: string) => ({ kind: 'questions', planId }) as const;

const focusFinding = (key: string): void => {
  requestAnimationFrame(() => {
    const row = document.querySelector<HTMLElement>(`[data-finding="${CSS.escape(key)}"]`);
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'nearest' });
  });
};

const NOT_YET = 'Anmärkningarna är inte framme än. Tryck igen när de syns.';
const NONE_HERE = 'Här finns ingen anmärkning att ta ställning till.';

/** The selected finding and the keys that move it and judge it, once it can have been seen. */
function useFindingKeys(
  shown: readonly JudgedFinding[],
  wasSeen: (event: KeyboardEvent) => boolean,
) {
  const [selectedKey, select] = useState<string | null>(null);
  const index = Math.max(
    0,
    shown.findIndex((finding) => finding.key === selectedKey),
  );
  const selected = shown[index];
  const step = (by: 1 | -1) => {
    const next = shown[Math.min(shown.length - 1, Math.max(0, index + by))];
    if (!next) return;
    select(next.key);
    focusFinding(next.key);
  };
  useKeys([
    { key: 'J', label: 'Nästa anmärkning', group: GROUP, handler: () => step(1) },
    { key: 'K', label: 'Förra anmärkningen', group: GROUP, handler: () => step(-1) },
    ...VERDICTS.map(({ verdict, name, key }) => ({
      key,
      label: name,
      group: GROUP,
      handler: (event: KeyboardEvent) => {
        if (!wasSeen(event)) return showDone(NOT_YET);
        if (!selected) return showDone(NONE_HERE);
        const following = shown[index + 1] ?? shown[index - 1];
        // A finding that could not be put away is still the one the hand is on.
        return void judge(selected, verdict).then((isKept) => {
          if (isKept && following) select(following.key);
        });
      },
    })),
  ]);
  return { selected, select };
}

function ShelfChips({
  findings,
  shelf,
  onChoose,
}: {
  findings: readonly JudgedFinding[];
  shelf: Shelf;
  onChoose: (shelf: Shelf) => void;
}) {
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: '0.5rem',
        px: '1.75rem',
        py: '0.7rem',
        borderBottom: `1px solid ${v.line}`,
        [narrow]: { px: '1rem' },
      }}
    >
      {SHELVES.map(({ shelf: own, name }) => (
        <Chip
          key={own}
          label={`${name}, ${findings.filter((finding) => shelfOf(finding) === own).length}`}
          aria-pressed={own === shelf}
          onClick={() => onChoose(own)}
          sx={own === shelf ? chosenChip : {}}
        />
      ))}
      <Typography variant="body2" sx={{ color: v.ink2, ml: 'auto', [narrow]: { ml: 0 } }}>
        Varje anmärkning visar ställena. Beredd avgör inte vilket som är rätt.
      </Typography>
    </Box>
  );
}

const emptyWords = (findings: readonly JudgedFinding[], shelf: Shelf): string => {
  if (findings.length === 0)
    return 'Inga motsägelser hittade. Det betyder inte att det inte finns några.';
  return shelf === 'open' ? 'Du har tagit ställning till alla anmärkningar.' : 'Här ligger inget.';
};

/** *Granskning*: what the plan contradicts, each with its places and the reader's verdict. */
export function CheckView({ planId }: { planId: string }) {
  const { data: findings, error } = useQuery('check.run', { planId });
  const { data: plans = [] } = useQuery('plans.list', {});
  const { shelf, setShelf } = useShelf();
  const shown = (findings ?? []).filter((finding) => shelfOf(finding) === shelf);
  // Where the check could not be made, its words stand there to be seen in place of findings.
  const wasSeen = useSeen(findings || error ? planId : null);
  const { selected, select } = useFindingKeys(shown, wasSeen);
  const plan = plans.find((it) => it.id === planId);
  useKeys([
    {
      key: LIST_KEY,
      label: 'Till frågelistan',
      group: GROUP,
      handler: () => void openDocument(questionsOf(planId)),
    },
  ]);
  return (
    <>
      <PlaceHeader
        title="Granskning"
        sub={plan && `${planName(plan)}, ${checkedAgainst(plan, plans)}`}
        actions={
          <ExportButton label="Till frågelistan" subject={questionsOf(planId)} keyName={LIST_KEY} />
        }
      />
      {findings && <ShelfChips findings={findings} shelf={shelf} onChoose={setShelf} />}
      <Scroller>
        {!findings && !error && (
          <Box
            component="output"
            sx={{ display: 'block', px: '1.75rem', py: '1rem', [narrow]: { px: '1rem' } }}
          >
            Granskar planen …
          </Box>
        )}
        {error && (
          <EmptyState text={error.message} act={<TryAgainAfter error={error} />} way={TO_PLANS} />
        )}
        {findings && shown.length === 0 && <EmptyState text={emptyWords(findings, shelf)} />}
        <Box component="ol" aria-label="Anmärkningar" ref={roving}>
          {shown.map((finding) => (
            <FindingRow
              key={finding.key}
              finding={finding}
              isSelected={finding.key === selected?.key}
              onSelect={() => select(finding.key)}
            />
          ))}
        </Box>
      </Scroller>
    </>
  );
}
