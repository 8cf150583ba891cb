import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import InputBase from '@mui/material/InputBase';
import { useState } from 'react';
import type { AgendaItem } from '../../../../shared/meeting/meeting.ts';
import type { Note } from '../../../../shared/note/note.ts';
import { narrow, v } from '../../../app/theme/css-var.ts';
import { serif } from '../../../app/theme/tokens.ts';
import { Icon } from '../../../components/icon.tsx';
import { useQuery } from '../../../client/query.ts';
import { MotionCard } from '../../follow-up/motion-card.tsx';
import { Field } from '../../../components/field.tsx';
import { ItemFactsLine } from './item-facts-line.tsx';
import { ItemNotes } from './item-notes.tsx';
import { SubjectChip } from './subject-chip.tsx';
import { SubjectDialog } from './subject-dialog.tsx';

interface AgendaItemRowProps {
  meetingId: string;
  item: AgendaItem;
  number: number;
  count: number;
  notes: readonly Note[];
  onChange: (item: AgendaItem) => void;
  onMove: (by: 1 | -1) => void;
  onRemove: () => void;
}

function Subjects({ item, onChange }: Pick<AgendaItemRowProps, 'item' | 'onChange'>) {
  const [isChoosing, setChoosing] = useState(false);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '0.25rem 1rem' }}>
      {item.subjects.map((subject, index) => (
        <SubjectChip
          key={`${subject.planId} ${subject.part?.key ?? ''}`}
          subject={subject}
          onRemove={() => onChange({ ...item, subjects: item.subjects.toSpliced(index, 1) })}
        />
      ))}
      <Button variant="text" size="small" onClick={() => setChoosing(true)}>
        Knyt till uppdrag eller plan
      </Button>
      {isChoosing && (
        <SubjectDialog
          onClose={() => setChoosing(false)}
          onChoose={({ subject }) => {
            setChoosing(false);
            onChange({ ...item, subjects: [...item.subjects, subject] });
          }}
        />
      )}
    </Box>
  );
}

function Moves({
  number,
  count,
  onMove,
  onRemove,
}: Pick<AgendaItemRowProps, 'number' | 'count' | 'onMove' | 'onRemove'>) {
  return (
    <Box sx={{ display: 'flex', flex: 'none' }}>
      <IconButton
        aria-label={`Flytta upp ärende ${number}`}
        title="Flytta upp (Alt ↑)"
        disabled={number === 1}
        onClick={() => onMove(-1)}
        sx={{ '& svg': { transform: 'rotate(180deg)' } }}
      >
        <Icon name="chevron" />
      </IconButton>
      <IconButton
        aria-label={`Flytta ner ärende ${number}`}
        title="Flytta ner (Alt ↓)"
        disabled={number === count}
        onClick={() => onMove(1)}
      >
        <Icon name="chevron" />
      </IconButton>
      <IconButton aria-label={`Ta bort ärende ${number}`} title="Ta bort" onClick={onRemove}>
        <Icon name="trash" />
      </IconButton>
    </Box>
  );
}

/** One ärende: its title, what it is about, what was noted, and what was decided. */
export function AgendaItemRow(props: AgendaItemRowProps) {
  const { item, number, onChange, onMove } = props;
  const { data: motions = [] } = useQuery('motions.list', { meetingId: props.meetingId });
  return (
    <Box
      component="li"
      onKeyDown={(event) => {
        if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
        event.preventDefault();
        onMove(event.key === 'ArrowUp' ? -1 : 1);
      }}
      sx={{
        display: 'grid',
        gridTemplateColumns: '2rem minmax(0, 1fr)',
        gap: '0 0.5rem',
        py: '0.9rem',
        borderTop: `1px solid ${v.line}`,
        [narrow]: { gridTemplateColumns: '1.4rem minmax(0, 1fr)' },
      }}
    >
      <Box component="span" sx={{ fontWeight: 600, pt: '0.35rem' }}>
        {number}
      </Box>
      <Box sx={{ minWidth: 0 }}>
        <Box sx={{ display: 'flex', alignItems: 'start' }}>
          <InputBase
            value={item.title}
            multiline
            onChange={(event) =>
              onChange({ ...item, title: event.target.value.replace(/\n/gu, ' ') })
            }
            inputProps={{ 'aria-label': `Rubrik på ärende ${number}` }}
            sx={{
              flex: 1,
              fontFamily: serif,
              fontSize: '1.1875rem',
              lineHeight: 1.35,
              borderBottom: `1px solid ${v.noLine}`,
              '&:hover': { borderBottomColor: v.line },
              '&.Mui-focused': { borderBottomColor: v.hand },
            }}
          />
          <Moves {...props} />
        </Box>
        <ItemFactsLine item={item} number={number} onChange={onChange} />
        <Subjects item={item} onChange={onChange} />
        <ItemNotes meetingId={props.meetingId} item={item} notes={props.notes} />
        {motions
          .filter((motion) => motion.agendaItemId === item.id)
          .map((motion) => (
            <MotionCard key={motion.id} motion={motion} />
          ))}
        <Box sx={{ mt: '0.5rem', maxWidth: '46rem' }}>
          <Field
            label={`Beslut i ärende ${number}`}
            value={item.decision}
            multiline
            onChange={(decision) => onChange({ ...item, decision })}
          />
        </Box>
      </Box>
    </Box>
  );
}
