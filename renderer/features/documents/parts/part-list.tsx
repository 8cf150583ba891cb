import { useState, type DragEvent } from 'react';
import type { PartView } from '../../../../shared/contract/contract.ts';
import type { Arrangement } from '../../../../shared/report/report-draft.ts';
import { withChoice, withMoved, withPart } from '../arrange.ts';
import { PartRow, type PartRowProps } from './part-row.tsx';

interface PartListProps {
  parts: readonly PartView[];
  arrangement: Arrangement;
  onArrange: (change: Partial<Arrangement>) => void;
}

/** Dragging a part to another's place. */
function useDrag(drop: (id: string, to: number) => void) {
  const [dragged, setDragged] = useState<string | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const end = () => {
    setDragged(null);
    setOver(null);
  };
  return (id: string, index: number): PartRowProps['drag'] => ({
    isOver: over === index && dragged !== null && dragged !== id,
    onDragStart: (event: DragEvent) => {
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', id);
      setDragged(id);
    },
    onDragOver: (event: DragEvent) => {
      if (dragged === null) return;
      event.preventDefault();
      setOver(index);
    },
    onDrop: (event: DragEvent) => {
      if (dragged === null) return;
      event.preventDefault();
      event.stopPropagation();
      drop(dragged, index);
      end();
    },
    onDragEnd: end,
  });
}

/** The document's parts in their order; Alt with an arrow moves the part one is in. */
export function PartList({ parts, arrangement, onArrange }: PartListProps) {
  const dragOf = useDrag((id, to) => onArrange({ parts: withMoved(parts, id, to) }));
  return (
    <ul aria-label="Dokumentets delar">
      {parts.map((part, index) => (
        <PartRow
          key={part.id}
          part={part}
          text={arrangement.texts[part.id] ?? ''}
          isFirst={index === 0}
          isLast={index === parts.length - 1}
          onInclude={(isIncluded) => onArrange({ parts: withPart(parts, part.id, isIncluded) })}
          onMove={(by) => onArrange({ parts: withMoved(parts, part.id, index + by) })}
          onWrite={(text) => onArrange({ texts: { ...arrangement.texts, [part.id]: text } })}
          onChoose={(choice, isChosen) =>
            onArrange(withChoice(arrangement, part, choice, isChosen))
          }
          drag={dragOf(part.id, index)}
        />
      ))}
    </ul>
  );
}
