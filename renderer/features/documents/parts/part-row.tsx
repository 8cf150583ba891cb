import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import IconButton from '@mui/material/IconButton';
import { useId, useState, type DragEvent, type KeyboardEvent } from 'react';
import type { ChoiceView, PartView } from '../../../../shared/contract/contract.ts';
import { v } from '../../../app/theme/css-var.ts';
import { Expander } from '../../../components/expander.tsx';
import { Icon } from '../../../components/icon.tsx';
import { OwnWords } from './own-words.tsx';
import { PartChoices } from './part-choices.tsx';
import { partWords } from './part-words.ts';

export interface PartRowProps {
  part: PartView;
  /** What is typed but not yet in `part`. */
  text: string;
  isFirst: boolean;
  isLast: boolean;
  onInclude: (isIncluded: boolean) => void;
  onMove: (by: 1 | -1) => void;
  onWrite: (text: string) => void;
  onChoose: (choice: ChoiceView, isChosen: boolean) => void;
  drag: {
    isOver: boolean;
    onDragStart: (event: DragEvent) => void;
    onDragOver: (event: DragEvent) => void;
    onDrop: (event: DragEvent) => void;
    onDragEnd: () => void;
  };
}

function Moves({ part, isFirst, isLast, onMove }: PartRowProps) {
  return (
    <Box sx={{ display: 'flex', flex: 'none', color: v.ink2 }}>
      <IconButton
        size="small"
        aria-label={`Flytta upp ${part.title}`}
        title="Flytta upp (Alt ↑)"
        disabled={isFirst}
        onClick={() => onMove(-1)}
        sx={{ '& svg': { transform: 'rotate(180deg)' } }}
      >
        <Icon name="chevron" />
      </IconButton>
      <IconButton
        size="small"
        aria-label={`Flytta ner ${part.title}`}
        title="Flytta ner (Alt ↓)"
        disabled={isLast}
        onClick={() => onMove(1)}
      >
        <Icon name="chevron" />
      </IconButton>
    </Box>
  );
}

/** The facts open at a press; the part's own field stands open where there is one. */
function Inside({ part, text, isOpen, onWrite, onChoose }: PartRowProps & { isOpen: boolean }) {
  if (!part.isIncluded) return null;
  return (
    <>
      {part.prompt !== null && (
        <OwnWords title={part.title} prompt={part.prompt} value={text} onChange={onWrite} />
      )}
      {isOpen && <PartChoices title={part.title} choices={part.choices} onChoose={onChoose} />}
    </>
  );
}

/** A part of the document: in or out, where it stands, what is chosen and written in it. */
export function PartRow(props: PartRowProps) {
  const { part, onInclude, onMove, drag } = props;
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const move = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    onMove(event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <Box
      component="li"
      onKeyDown={move}
      onDragOver={drag.onDragOver}
      onDrop={drag.onDrop}
      sx={{
        py: '0.55rem',
        borderTop: `1px solid ${v.line}`,
        boxShadow: drag.isOver ? `inset 0 3px 0 ${v.hand}` : 'none',
      }}
    >
      <Box
        draggable
        onDragStart={drag.onDragStart}
        onDragEnd={drag.onDragEnd}
        sx={{
          display: 'grid',
          gridTemplateColumns: 'auto minmax(0, 1fr) auto',
          gap: '0.75rem',
          alignItems: 'start',
        }}
      >
        <Checkbox
          id={id}
          checked={part.isIncluded}
          onChange={(event) => onInclude(event.target.checked)}
          sx={{ p: '2px' }}
        />
        <Box component="label" htmlFor={id} sx={{ minWidth: 0, lineHeight: 1.3 }}>
          <Box component="span" sx={{ fontWeight: 500, overflowWrap: 'anywhere' }}>
            {part.title}
          </Box>
          <Box component="span" sx={{ display: 'block', color: v.ink2, fontSize: '0.9375rem' }}>
            {partWords(part)}
          </Box>
        </Box>
        <Moves {...props} />
      </Box>
      <Box sx={{ pl: '2.25rem' }}>
        {part.isIncluded && part.choices.length > 0 && (
          <Expander isOpen={isOpen} onToggle={setOpen} words={['Välj vad som är med', 'Klart']} />
        )}
        <Inside {...props} isOpen={isOpen} />
      </Box>
    </Box>
  );
}
