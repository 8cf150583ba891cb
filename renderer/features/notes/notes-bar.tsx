import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { PlanSummary } from '../../../shared/contract/contract.ts';
import type { ListedNote } from '../../../shared/note/listed-note.ts';
import { isOwnLabel } from '../../../shared/note/labels.ts';
import { useKeys } from '../../app/keys.ts';
import { v } from '../../app/theme/css-var.ts';
import { counted } from '../../components/count-words.ts';
import { FilterToolbar } from '../../components/filter-toolbar.tsx';
import { VISIBILITIES, VISIBILITY } from '../../components/note/visibility-words.ts';
import { planName } from '../../plan-words/plan-name.ts';
import { FilterMenu } from '../../components/filter-menu.tsx';
import { LabelsDialog } from './labels-dialog.tsx';
import { labelsOf, type NotesOrder } from './notes-filter.ts';
import { narrowNotes, useNotes } from './notes-store.ts';

const ORDERS: readonly { value: NotesOrder; label: string }[] = [
  { value: 'place', label: 'plats' },
  { value: 'assignment', label: 'uppdrag' },
  { value: 'label', label: 'etikett' },
  { value: 'date', label: 'datum' },
];

const DONE = [
  { value: 'open', label: 'inte klara' },
  { value: 'done', label: 'klara' },
];

const doneValue = (isDone: boolean | null): string | null => {
  if (isDone === null) return null;
  return isDone ? 'done' : 'open';
};

interface NotesBarProps {
  notes: readonly ListedNote[];
  shown: number;
  plans: readonly PlanSummary[];
}

/** What one sees of the notes, and in which order. */
export const NotesBar = ({ notes, shown, plans }: NotesBarProps) => {
  const { filter, order } = useNotes();
  const [isNaming, setNaming] = useState(false);
  useKeys([
    {
      key: 'L',
      label: 'Egna etiketter',
      group: 'Anteckningar',
      handler: () => setNaming(true),
    },
  ]);
  const withNotes = new Set(notes.map(({ note }) => note.target?.planId));
  const labels = labelsOf(notes);
  return (
    <FilterToolbar>
      <FilterMenu
        name="Plan"
        value={filter.planId}
        choices={plans
          .filter((plan) => withNotes.has(plan.id))
          .map((plan) => ({ value: plan.id, label: planName(plan) }))}
        onChoose={(planId) => narrowNotes({ planId })}
      />
      <FilterMenu
        name="Etikett"
        value={filter.label}
        choices={labels.map((label) => ({ value: label, label }))}
        onChoose={(label) => narrowNotes({ label })}
      />
      <FilterMenu
        name="Synlighet"
        value={filter.visibility}
        choices={VISIBILITIES.map((value) => ({ value, label: VISIBILITY[value].word }))}
        onChoose={(value) =>
          narrowNotes({ visibility: VISIBILITIES.find((it) => it === value) ?? null })
        }
      />
      <FilterMenu
        name="Klara"
        value={doneValue(filter.isDone)}
        choices={DONE}
        onChoose={(value) => narrowNotes({ isDone: value === null ? null : value === 'done' })}
      />
      <FilterMenu
        name="Ordna efter"
        value={order}
        choices={ORDERS}
        isAlwaysChosen
        onChoose={(value) =>
          useNotes.setState({ order: ORDERS.find((it) => it.value === value)?.value ?? 'place' })
        }
      />
      {labels.some(isOwnLabel) && (
        <Button size="small" onClick={() => setNaming(true)}>
          Egna etiketter <kbd>L</kbd>
        </Button>
      )}
      {isNaming && <LabelsDialog onClose={() => setNaming(false)} />}
      <Box component="span" sx={{ ml: 'auto', color: v.ink2 }}>
        {counted(shown, 'anteckning', 'anteckningar')}
      </Box>
    </FilterToolbar>
  );
};
