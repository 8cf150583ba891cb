import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { RevisionPreview } from '../../../../shared/contract/contract.ts';
import { lostPartName } from '../../../../shared/note/lost-part-name.ts';
import { assignmentName } from '../../../../shared/plan/assignment-name.ts';
import type { Note } from '../../../../shared/note/note.ts';
import { v } from '../../../app/theme/css-var.ts';
import { Icon, type IconName } from '../../../components/icon.tsx';
import { correctionWords } from '../correction-words.ts';
import { FATES, fateOf, type Fate } from './preview-words.ts';

const LOOK: Readonly<Record<Fate, { icon: IconName; color: string }>> = {
  lost: { icon: 'warning', color: v.warn },
  uncertain: { icon: 'question', color: v.hand },
  unknown: { icon: 'clock', color: v.ink2 },
  kept: { icon: 'check', color: v.ok },
};

const FATE_WORD = Object.fromEntries(FATES.map(({ fate, word }) => [fate, word]));

function FateRow({ fate, text, about }: { fate: Fate; text: string; about: string }) {
  const { icon, color } = LOOK[fate];
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: '0.2rem 1.25rem',
        borderTop: `1px solid ${v.line}`,
        py: '0.5rem',
      }}
    >
      <Box component="span" sx={{ color, fontWeight: 500, width: '8.75rem', flex: 'none' }}>
        <Icon name={icon} size={0.9375} /> {FATE_WORD[fate]}
      </Box>
      <Box sx={{ flex: '1 1 14rem', minWidth: 0, overflowWrap: 'anywhere' }}>
        {text}
        {about !== '' && <Box sx={{ color: v.ink2, fontSize: '0.9375rem' }}>{about}</Box>}
      </Box>
    </Box>
  );
}

/** A note's part as one says it ('Nr 16'), in whichever of the texts has it. */
function aboutOf(note: Note, { comparison }: RevisionPreview): string {
  const quote = note.target?.anchor?.quote.exact;
  if (quote !== undefined) return `vid ”${quote}”`;
  const part = note.target?.part;
  if (!part) return '';
  const sides = comparison.assignments.flatMap(({ to, from }) => [to ?? [], from ?? []].flat());
  const side = part.kind === 'assignment' && sides.find(({ key }) => key === part.key);
  return `vid ${side ? assignmentName(side) : lostPartName(part)}`;
}

const order = (note: Note): number => FATES.findIndex(({ fate }) => fate === fateOf(note));

/** What becomes of each note and each correction if the text is taken, what needs a person first. */
export function NoteFates({ preview }: { preview: RevisionPreview }) {
  const { notes, corrections } = preview;
  return (
    <>
      {notes.length > 0 && (
        <Box component="section" aria-label="Anteckningar">
          <Typography variant="h4" component="h2" sx={{ mb: 2 }}>
            Anteckningarna
          </Typography>
          <ul>
            {notes
              .toSorted((a, b) => order(a) - order(b))
              .map((note) => (
                <FateRow
                  key={note.id}
                  fate={fateOf(note)}
                  text={note.text}
                  about={aboutOf(note, preview)}
                />
              ))}
          </ul>
        </Box>
      )}
      {corrections.length > 0 && (
        <Box component="section" aria-label="Rättelser">
          <Typography variant="h4" component="h2" sx={{ mb: 2 }}>
            Rättelserna
          </Typography>
          <ul>
            {corrections.map(({ id, correction, isPlaced }) => {
              const { about, says } = correctionWords(correction);
              return (
                <FateRow key={id} fate={isPlaced ? 'kept' : 'lost'} text={says} about={about} />
              );
            })}
          </ul>
        </Box>
      )}
    </>
  );
}
