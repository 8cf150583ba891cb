import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import type { SectionChange } from '../../../../shared/compare/comparison.ts';
import type { PlanSummary } from '../../../../shared/contract/contract.ts';
import { narrow, v } from '../../../app/theme/css-var.ts';
import { serif } from '../../../app/theme/tokens.ts';
import { WordDiff } from '../../../components/change/word-diff.tsx';
import { PlaceInPlan } from '../place-in-plan.tsx';
import { useSource } from '../../copying/use-source.ts';
import { NOTE_ROW } from '../notes/note-key.ts';
import { placesOfPair } from '../notes/notes-on-part.ts';
import { NoteHere, RowNotes } from '../notes/row-notes.tsx';
import { yearName, type PlanPair } from '../plan-pair.ts';
import { diffLines } from './diff-lines.ts';

const two = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
  gap: '0 2.25rem',
  [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
};

/** Beside each other where there is room, else both wordings in one text. */
const wideOnly = { [narrow]: { display: 'none' } };
const narrowOnly = { display: 'none', [narrow]: { display: 'block' } };

interface SideHeadProps {
  side: SectionChange['from'];
  plan: PlanSummary;
  children: ReactNode;
}

function SideHead({ side, plan, children }: SideHeadProps) {
  return (
    <Box sx={{ borderBottom: `1px solid ${v.edge}`, pb: '0.3rem' }}>
      {side === null ? (
        <Box sx={{ color: v.ink3 }}>Avsnittet finns inte i planen {yearName(plan)}</Box>
      ) : (
        <>
          <Box sx={{ fontWeight: 600 }}>
            {side.number} {side.title}
          </Box>
          <PlaceInPlan plan={plan} kind="section" partKey={side.key} /> {children}
        </>
      )}
    </Box>
  );
}

/** A section and its counterpart, paragraph beside paragraph. */
export function SectionPair({ change, pair }: { change: SectionChange; pair: PlanPair }) {
  const lines = diffLines(change.diff);
  const places = placesOfPair(pair, 'section', change);
  const before = useSource(pair.from.id, change.from && { kind: 'section', key: change.from.key });
  const after = useSource(pair.to.id, change.to && { kind: 'section', key: change.to.key });
  const title = (change.to ?? change.from)?.title ?? '';
  const note = <NoteHere places={places} name={`avsnittet ${title}`} />;
  return (
    <Box {...NOTE_ROW} sx={{ minWidth: 0 }}>
      <Box sx={{ ...two, mb: '0.6rem' }}>
        <SideHead side={change.from} plan={pair.from}>
          {change.to === null && note}
        </SideHead>
        <SideHead side={change.to} plan={pair.to}>
          {change.to !== null && note}
        </SideHead>
      </Box>
      <RowNotes places={places} newestId={pair.to.id} />
      {lines.length === 0 && <Box sx={{ color: v.ink2 }}>Avsnittet har ingen egen text.</Box>}
      {lines.map((line, index) => (
        // Paragraphs have no identity of their own; a section is drawn anew when it is another.
        <Box
          key={`${index}${line[0]?.op ?? ''}`}
          sx={{
            ...two,
            fontFamily: serif,
            lineHeight: 1.55,
            pb: '0.65rem',
            whiteSpace: 'pre-line',
          }}
        >
          <Box component="p" sx={wideOnly} {...before}>
            <WordDiff diff={line} side="before" />
          </Box>
          <Box component="p" sx={wideOnly} {...after}>
            <WordDiff diff={line} side="after" />
          </Box>
          <Box component="p" sx={narrowOnly} {...(change.to === null ? before : after)}>
            <WordDiff diff={line} side="both" />
          </Box>
        </Box>
      ))}
    </Box>
  );
}
