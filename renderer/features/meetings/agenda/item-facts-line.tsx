import { itemFactsLine, withItemFact } from '../../../../shared/meeting/item-facts.ts';
import type { AgendaItem } from '../../../../shared/meeting/meeting.ts';
import { narrow } from '../../../app/theme/css-var.ts';
import { ClockField } from '../../../components/clock-field.tsx';
import { Field } from '../../../components/field.tsx';
import { OpeningLine } from '../opening-line.tsx';

interface ItemFactsLineProps {
  item: AgendaItem;
  number: number;
  onChange: (item: AgendaItem) => void;
}

/** Who presents an ärende, its diarienummer and when it comes up: a line that opens into its fields. */
export function ItemFactsLine({ item, number, onChange }: ItemFactsLineProps) {
  const facts = itemFactsLine(item);
  return (
    <OpeningLine
      words={facts === '' ? 'Föredragande, diarienummer, tid' : facts}
      spoken={`${facts === '' ? '' : ', ändra'} i ärende ${number}`}
      sx={{ justifyContent: 'start' }}
      fieldsSx={{
        gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 1fr) 5.5rem',
        maxWidth: '46rem',
        mb: '0.4rem',
        [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
      }}
    >
      <Field
        label="Föredragande"
        isFirst
        value={item.presenter ?? ''}
        onChange={(words) => onChange(withItemFact(item, 'presenter', words))}
      />
      <Field
        label="Diarienummer"
        value={item.reference ?? ''}
        onChange={(words) => onChange(withItemFact(item, 'reference', words))}
      />
      <ClockField
        label="Tid"
        value={item.time ?? ''}
        onChange={(time) => onChange(withItemFact(item, 'time', time))}
      />
    </OpeningLine>
  );
}
