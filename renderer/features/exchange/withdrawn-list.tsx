import Button from '@mui/material/Button';
import type { WithdrawnNote } from '../../../shared/contract/contract.ts';
import { plainNote } from '../../../shared/note/markup.ts';
import { shortDate } from '../../components/when.ts';
import { NoteGroup, NoteRow, NoteRows, NoteSource } from './note-group.tsx';

const Rows = ({ notes }: { notes: readonly WithdrawnNote[] }) => (
  <NoteRows>
    {notes.map(({ id, label, text, where, author, removedAt }) => (
      <NoteRow key={id} label={label}>
        {plainNote(text)}
        <NoteSource>
          <span>{where}</span>
          <span>{author}</span>
          <span>
            borttagen <time dateTime={removedAt}>{shortDate(removedAt)}</time>
          </span>
        </NoteSource>
      </NoteRow>
    ))}
  </NoteRows>
);

interface WithdrawnListProps {
  /** Who made the file. */
  from: string;
  notes: readonly WithdrawnNote[];
  onRemove: (ids: readonly string[]) => void;
}

/** Notes that their writer has removed: nothing is done with them until the reader says so. */
export function WithdrawnList({ from, notes, onRemove }: WithdrawnListProps) {
  const loose = notes.filter((note) => !note.isWrittenOn);
  const kept = notes.filter((note) => note.isWrittenOn);
  const isOne = loose.length === 1;
  return (
    <>
      {loose.length > 0 && (
        <NoteGroup
          title="Borttagna av kollegan"
          count={loose.length}
          explanation={`${from} har tagit bort ${isOne ? 'sin anteckning' : 'sina anteckningar'}. Här står ${isOne ? 'den' : 'de'} kvar om du inte tar bort ${isOne ? 'den' : 'dem'} själv.`}
        >
          <Rows notes={loose} />
          <Button
            size="small"
            sx={{ mt: '0.5rem' }}
            onClick={() => onRemove(loose.map((it) => it.id))}
          >
            Ta bort {isOne ? 'den' : `de ${loose.length}`} här också
          </Button>
        </NoteGroup>
      )}
      {kept.length > 0 && (
        <NoteGroup
          title="Borttagna av kollegan, fortsatta här"
          count={kept.length}
          explanation="Du har skrivit vidare eller svarat. Det står kvar."
        >
          <Rows notes={kept} />
        </NoteGroup>
      )}
    </>
  );
}
