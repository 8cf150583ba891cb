import Box from '@mui/material/Box';
import { useState } from 'react';
import type { DocumentView } from '../../../shared/contract/contract.ts';
import type { Arrangement, ReportKind } from '../../../shared/report/report-draft.ts';
import { DayField } from '../../components/day-field.tsx';
import { Expander } from '../../components/expander.tsx';
import { Field } from '../../components/field.tsx';

type FactName = keyof DocumentView['facts'];

const FIELDS: readonly { name: FactName; label: string; isDay?: true }[] = [
  { name: 'title', label: 'Rubrik' },
  { name: 'caseNumber', label: 'Diarienummer' },
  { name: 'meetingDate', label: 'Sammanträdesdatum', isDay: true },
  { name: 'organ', label: 'Organ' },
  { name: 'handler', label: 'Handläggare' },
  { name: 'handlerRole', label: 'Titel' },
  { name: 'date', label: 'Datum', isDay: true },
  { name: 'organization', label: 'Organisation' },
];

/** What half a column would cut: 'Hälso- och sjukvårdsnämnden'. */
const LONG: readonly FactName[] = ['title', 'organ', 'organization'];

/** Those that nobody can fill but the writer; the others fill themselves and are one press away. */
const FIRST: readonly FactName[] = ['title', 'caseNumber', 'meetingDate'];

/** A meeting has its own day; it stands in the minutes' head by itself. */
const NOT_IN_MINUTES: readonly FactName[] = ['meetingDate', 'date'];

interface FactsFormProps {
  kind: ReportKind;
  /** As they stand in the document, those that fill themselves too. */
  facts: DocumentView['facts'];
  set: Arrangement['facts'];
  onChange: (facts: Arrangement['facts']) => void;
}

/** The head of the document. What is empty is left out. */
export function FactsForm({ kind, facts, set, onChange }: FactsFormProps) {
  const [isWhole, setWhole] = useState(false);
  const fields =
    kind === 'minutes' ? FIELDS.filter(({ name }) => !NOT_IN_MINUTES.includes(name)) : FIELDS;
  const shown = isWhole ? fields : fields.filter(({ name }) => FIRST.includes(name));
  return (
    <Box component="section" aria-label="Uppgifter i huvudet">
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
          gap: '0.5rem 0.75rem',
        }}
      >
        {shown.map(({ name, label, isDay }) => {
          const one = {
            label,
            value: set[name] ?? facts[name],
            onChange: (value: string) => onChange({ ...set, [name]: value }),
          };
          return (
            <Box key={name} sx={LONG.includes(name) ? { gridColumn: '1 / -1' } : {}}>
              {isDay ? <DayField {...one} /> : <Field {...one} />}
            </Box>
          );
        })}
      </Box>
      <Expander
        isOpen={isWhole}
        onToggle={setWhole}
        words={[
          kind === 'minutes' ? 'Organ och handläggare' : 'Organ, handläggare och datum',
          'Färre uppgifter',
        ]}
      />
    </Box>
  );
}
