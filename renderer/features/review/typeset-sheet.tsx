import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { BodyBlock, Plan } from '../../../shared/plan/plan.ts';
import { v } from '../../app/theme/css-var.ts';
import { serif } from '../../app/theme/tokens.ts';
import { WideRegion } from '../../components/wide-region.tsx';
import { roving, rovingRow } from '../../components/roving.ts';
import { useShownMark } from './use-shown-mark.ts';
import { idOf, type ReviewPart } from './parts.ts';
import { missedIn } from './missed.ts';
import { MissedKinds, type OnAdd } from './missed-kinds.tsx';
import type { Sheet } from './sheets.ts';

interface TypesetSheetProps {
  plan: Plan;
  onAdd: OnAdd;
  sheet: Sheet;
  selectedId: string | null;
  onSelect: (part: ReviewPart) => void;
}

function TableText({ block }: { block: BodyBlock }) {
  return (
    <WideRegion label="Tabell i texten">
      <Box
        component="table"
        sx={{ borderCollapse: 'collapse', fontSize: '0.9375rem', overflowWrap: 'normal' }}
      >
        <tbody>
          {(block.rows ?? []).map((row, at) => (
            // Rows and cells have no identity of their own; they never move within one table.
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={at}>
              {row.map((cell, column) => (
                <Box
                  component="td"
                  // oxlint-disable-next-line react/no-array-index-key
                  key={column}
                  sx={{ border: `1px solid ${v.line}`, p: '0.2rem 0.4rem', verticalAlign: 'top' }}
                >
                  {cell}
                </Box>
              ))}
            </tr>
          ))}
        </tbody>
      </Box>
    </WideRegion>
  );
}

const Words = ({ block }: { block: BodyBlock }) => (
  <Box
    component="span"
    sx={{
      fontWeight: block.kind === 'heading' ? 600 : 400,
      display: 'block',
      whiteSpace: 'pre-line',
    }}
  >
    {block.mark !== null && <b>{block.mark} </b>}
    {block.text}
  </Box>
);

/** A table of nineteen risks would else begin with the word nineteen times. */
const SHOWN_MARKS = 4;

/** The first few parts and the selected one. */
const shownOf = (parts: readonly ReviewPart[], selectedId: string | null): ReviewPart[] =>
  parts.filter((part, at) => at < SHOWN_MARKS || idOf(part) === selectedId);

/** The parts of one block as buttons beside it: both ways lead to the same part. */
function PartMarks({
  parts,
  selectedId,
  onSelect,
}: Pick<TypesetSheetProps, 'selectedId' | 'onSelect'> & { parts: readonly ReviewPart[] }) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? parts : shownOf(parts, selectedId);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: '0.5rem', alignItems: 'baseline' }}>
      {shown.map((part) => {
        const isSelected = idOf(part) === selectedId;
        return (
          <Box
            key={idOf(part)}
            component="button"
            type="button"
            aria-pressed={isSelected}
            aria-label={`${part.name}: ${part.text}`}
            onClick={() => onSelect(part)}
            sx={{
              border: 0,
              background: isSelected ? v.handSoft : 'none',
              p: '0.1rem 0.25rem',
              minHeight: '1.5rem',
              minWidth: '1.5rem',
              cursor: 'pointer',
              fontSize: '0.875rem',
              color: isSelected ? v.hand : v.ink2,
              fontWeight: isSelected ? 600 : 500,
            }}
          >
            {part.name}
          </Box>
        );
      })}
      {shown.length < parts.length && (
        <Button variant="text" size="small" onClick={() => setWhole(true)}>
          {parts.length - shown.length} till
        </Button>
      )}
    </Box>
  );
}

const edgeOf = (isSelected: boolean, isPart: boolean): string => {
  if (isSelected) return v.hand;
  return isPart ? v.edge : v.noLine;
};

/** One block of the text, with what was recognised in it, or the word that it is an uppdrag. */
function TypesetBlock({
  plan,
  block,
  parts,
  selectedId,
  onSelect,
  onAdd,
}: Omit<TypesetSheetProps, 'sheet'> & { block: BodyBlock; parts: readonly ReviewPart[] }) {
  const isSelected = parts.some((part) => idOf(part) === selectedId);
  const missed = block.rows ? undefined : missedIn(plan, block)[0];
  return (
    <Box
      {...rovingRow}
      data-block={block.id}
      data-marked={isSelected}
      sx={{
        borderLeft: `3px solid ${edgeOf(isSelected, parts.length > 0)}`,
        background: isSelected ? v.handSoft : 'none',
        pl: '0.7rem',
        mb: '0.6rem',
        fontFamily: serif,
        lineHeight: 1.5,
        overflowWrap: 'anywhere',
        position: 'relative',
        '& .add': { opacity: 0, position: 'absolute', right: 0, top: 0, background: v.sheet },
        '&:hover .add, & .add:focus-within': { opacity: 1 },
      }}
    >
      {parts.length > 0 && <PartMarks parts={parts} selectedId={selectedId} onSelect={onSelect} />}
      {block.rows ? <TableText block={block} /> : <Words block={block} />}
      {missed && (
        <Box className="add" sx={{ pl: '0.4rem' }}>
          <MissedKinds missed={missed} onAdd={onAdd} />
        </Box>
      )}
    </Box>
  );
}

/** A text that has no pages, typeset, with what was recognised marked in it. */
export function TypesetSheet({ sheet, ...rest }: TypesetSheetProps) {
  useShownMark(`${rest.selectedId} ${sheet.blocks[0]?.id ?? ''}`);
  const partsOf = Map.groupBy(sheet.parts, (part) => part.blockId ?? '');
  return (
    <Box
      ref={roving}
      sx={{ background: v.sheet, p: '1.25rem 1.5rem', boxShadow: 'var(--floating)' }}
    >
      {sheet.blocks.map((block) => (
        <TypesetBlock key={block.id} block={block} parts={partsOf.get(block.id) ?? []} {...rest} />
      ))}
    </Box>
  );
}
