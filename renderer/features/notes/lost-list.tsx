import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { v } from '../../app/theme/css-var.ts';
import { call } from '../../client/call.ts';
import { LOST_PLACE } from '../../client/lost-place.ts';
import { useQuery } from '../../client/query.ts';
import { Spoken } from '../../components/change/spoken.tsx';
import { firstWords } from '../../components/first-words.ts';
import { roving, rovingRow } from '../../components/roving.ts';
import { readLost, type PutAway } from '../../components/saving/lost-words.ts';
import { offerUndo, showDone, showFailed } from '../../components/undo-bar.tsx';
import { clockTime, shortDate } from '../../components/when.ts';

const put = ({ name }: PutAway, text: string) => call('unsent.save', { field: name, text });

async function copy({ words }: PutAway): Promise<void> {
  try {
    await navigator.clipboard.writeText(words);
    showDone('Kopierat.');
  } catch {
    showFailed('Det gick inte att kopiera. Markera orden och tryck Ctrl C.');
  }
}

async function unmakeNote(lost: PutAway, id: string): Promise<void> {
  const back = await put(lost, lost.words);
  if (back.ok) await call('notes.remove', { id });
}

/** The words become a note of their own, on nothing; they are let go once it is on the disk. */
async function makeNote(lost: PutAway): Promise<void> {
  const added = await call('notes.add', { text: lost.words });
  if (!added.ok) {
    showFailed(added.error.message);
    return;
  }
  const taken = await put(lost, '');
  if (!taken.ok) return;
  offerUndo('Det skrivna är nu en privat anteckning.', () => void unmakeNote(lost, added.value.id));
}

async function remove(lost: PutAway): Promise<void> {
  const taken = await put(lost, '');
  if (taken.ok) offerUndo('Det skrivna är borttaget.', () => void put(lost, lost.words));
}

const ACTS: readonly { name: string; act: (lost: PutAway) => Promise<void> }[] = [
  { name: 'Kopiera', act: copy },
  { name: 'Gör till anteckning', act: makeNote },
  { name: 'Ta bort', act: remove },
];

function Item({ lost }: { lost: PutAway }) {
  const { what, at, why, words } = lost;
  return (
    <Box component="li" {...rovingRow} sx={{ borderTop: `1px solid ${v.line}`, py: '0.6rem' }}>
      <Box sx={{ color: v.ink2, fontSize: '0.9375rem', overflowWrap: 'anywhere' }}>
        {what}, {shortDate(at)} {clockTime(new Date(at))}. {why}
      </Box>
      <Box sx={{ color: v.hand, overflowWrap: 'anywhere', whiteSpace: 'pre-line', my: '0.2rem' }}>
        {words}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: '1rem' }}>
        {ACTS.map(({ name, act }) => (
          <Button key={name} variant="text" size="small" onClick={() => void act(lost)}>
            {name}
            <Spoken>: {firstWords(words)}</Spoken>
          </Button>
        ))}
      </Box>
    </Box>
  );
}

/** Words whose own place refused them, mostly since it was removed meanwhile; the latest first. */
export function LostList() {
  const { data: kept = [] } = useQuery('unsent.list', { place: LOST_PLACE });
  if (kept.length === 0) return null;
  return (
    <Box component="section" aria-labelledby="osparat" sx={{ maxWidth: '58rem', mb: '1.6rem' }}>
      <Typography id="osparat" variant="h4" component="h2" sx={{ mb: '0.5rem' }}>
        Skrivet men inte sparat
      </Typography>
      <Box component="p" sx={{ m: 0, mb: '0.5rem', maxWidth: '46rem' }}>
        Det här gick inte att spara där du skrev det. Kopiera det till en annan plats, gör det till
        en anteckning eller ta bort det.
      </Box>
      <ul ref={roving}>
        {kept
          .map(readLost)
          .toReversed()
          .map((lost) => (
            <Item key={lost.name} lost={lost} />
          ))}
      </ul>
    </Box>
  );
}
