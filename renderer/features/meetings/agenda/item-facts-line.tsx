import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useId, useState } from 'react';
import { itemFactsLine, withItemFact } from '../../../../shared/meeting/item-facts.ts';
import type { AgendaItem } from '../../../../shared/meeting/meeting.ts';
import { narrow } from '../../../app/theme/css-var.ts';
import { Spoken } from '../../../components/change/spoken.tsx';
import { ClockField } from '../../../components/clock-field.tsx';
import { Field } from '../../../components/field.tsx';

interface ItemFactsLineProps {
  item: AgendaItem;
  number: number;
  onChange: (item: AgendaItem) => void;
}

/** Who presents an ärende, its diarienummer and when it comes up: a line that opens into its fields. */
export function ItemFactsLine({ item, number, onChange }: ItemFactsLineProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const facts = itemFactsLine(item);
  return (
    <>
      <Button
        variant="text"
        size="small"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
        sx={{
          textAlign: 'left',
          justifyContent: 'start',
          whiteSpace: 'normal',
          overflowWrap: 'anywhere',
        }}
      >
        {facts === '' ? 'Föredragande, diarienummer, tid' : facts}
        <Spoken>{`${facts === '' ? '' : ', ändra'} i ärende ${number}`}</Spoken>
      </Button>
      <Box
        id={id}
        hidden={!isOpen}
        sx={{
          display: isOpen ? 'grid' : 'none',
          gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 1fr) 5.5rem',
          gap: '0.6rem',
          maxWidth: '46rem',
          mb: '0.4rem',
          [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
        }}
      >
        {isOpen && (
          <>
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
          </>
        )}
      </Box>
    </>
  );
}
