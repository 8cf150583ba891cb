import type { ArrivingNote } from '../../../shared/contract/contract.ts';
import { counted } from '../../components/count-words.ts';

type Arrival = ArrivingNote['arrival'];

/** What comes of a note that comes in, in the order of what one should look at first. */
export const ARRIVALS: readonly { arrival: Arrival; title: string; explanation: string }[] = [
  {
    arrival: 'both',
    title: 'Ändrade på båda håll',
    explanation: 'Båda texterna behålls: kollegans läggs bredvid din.',
  },
  {
    arrival: 'newer',
    title: 'Ändrade av kollegan',
    explanation: 'Din text byts mot kollegans. Den förra finns i historiken.',
  },
  { arrival: 'new', title: 'Nya', explanation: '' },
  {
    arrival: 'older',
    title: 'Ändrade här sedan filen gjordes',
    explanation: 'Din text är nyare och står kvar.',
  },
  { arrival: 'same', title: 'Finns redan här', explanation: 'Ingenting ändras.' },
  {
    arrival: 'removed',
    title: 'Borttagna här',
    explanation: 'De tas inte in igen om du inte tar tillbaka dem.',
  },
];

/** Whether anything is done with a note of this kind. */
const isTaken = ({ arrival }: ArrivingNote): boolean =>
  arrival === 'new' || arrival === 'newer' || arrival === 'both';

/** How many notes change anything. */
export const takenCount = (notes: readonly ArrivingNote[]): number => notes.filter(isTaken).length;

/** Of those, how many wait for a place. */
export const waitingCount = (notes: readonly ArrivingNote[]): number =>
  notes.filter((note) => isWaiting(note)).length;

/** A note that comes in without a sure place. */
export const isWaiting = ({ arrival, isPlaced }: ArrivingNote): boolean =>
  !isPlaced && (arrival === 'new' || arrival === 'both');

/** 'Ta in 5 anteckningar'; what the button says. */
export const takeWords = (notes: readonly ArrivingNote[]): string =>
  `Ta in ${counted(takenCount(notes), 'anteckning', 'anteckningar')}`;
