import type { ArrivingNote } from '../../../shared/contract/contract.ts';
import { counted } from '../../components/count-words.ts';

type Answer = NonNullable<ArrivingNote['answer']>;

/** What comes of a note; `answered` is one that stays as it is and gets an answer. */
type Outcome = ArrivingNote['arrival'] | 'answered';

/** What comes of a note that comes in, in the order of what one should look at first. */
export const OUTCOMES: readonly { outcome: Outcome; title: string; explanation: string }[] = [
  {
    outcome: 'both',
    title: 'Ändrade på båda håll',
    explanation: 'Båda texterna behålls: kollegans läggs bredvid din.',
  },
  {
    outcome: 'newer',
    title: 'Ändrade av kollegan',
    explanation: 'Kollegans ändring gäller här också. Det förra finns i historiken.',
  },
  {
    outcome: 'answered',
    title: 'Svar på frågor',
    explanation: 'Svaret skrivs vid frågan och kan ångras där.',
  },
  { outcome: 'new', title: 'Nya', explanation: '' },
  {
    outcome: 'older',
    title: 'Ändrade här sedan filen gjordes',
    explanation: 'Din text är nyare och står kvar.',
  },
  { outcome: 'same', title: 'Finns redan här', explanation: 'Ingenting ändras.' },
  {
    outcome: 'removed',
    title: 'Borttagna här',
    explanation:
      'De tas inte in igen om du inte tar tillbaka dem. Det som är borttaget för alltid förblir borta.',
  },
];

const isAnswerTaken = (answer: Answer | null): answer is Answer =>
  answer?.arrival === 'new' || answer?.arrival === 'newer';

/** What comes of a note when the file is taken in. */
export const outcomeOf = ({ arrival, answer }: ArrivingNote): Outcome => {
  const isLeft = arrival === 'same' || arrival === 'older';
  return isLeft && isAnswerTaken(answer) ? 'answered' : arrival;
};

const TAKEN: ReadonlySet<Outcome> = new Set(['new', 'newer', 'both', 'answered']);

const countOf = (notes: readonly ArrivingNote[], isCounted: (outcome: Outcome) => boolean) =>
  notes.filter((note) => isCounted(outcomeOf(note))).length;

/** Whether anything comes of a note when the file is taken in. */
export const isTaken = (note: ArrivingNote): boolean => TAKEN.has(outcomeOf(note));

/** How many notes change anything. */
export const takenCount = (notes: readonly ArrivingNote[]): number => notes.filter(isTaken).length;

/** Of those, how many wait for a place. */
export const waitingCount = (notes: readonly ArrivingNote[]): number =>
  notes.filter((note) => isWaiting(note)).length;

/** A note that comes in without a sure place. */
export const isWaiting = ({ arrival, isPlaced }: ArrivingNote): boolean =>
  !isPlaced && (arrival === 'new' || arrival === 'both');

/** '5 anteckningar och 1 svar': what is taken in. */
export const takenWords = (notes: readonly ArrivingNote[]): string => {
  const answers = countOf(notes, (outcome) => outcome === 'answered');
  const others = takenCount(notes) - answers;
  return [
    others > 0 ? counted(others, 'anteckning', 'anteckningar') : '',
    answers > 0 ? `${answers} svar` : '',
  ]
    .filter(Boolean)
    .join(' och ');
};

const DIFFERENCES: Readonly<Record<ArrivingNote['changes'][number], string>> = {
  label: 'annan etikett',
  saidBy: 'sagd av någon annan',
  done: 'klarmarkerad',
  reopened: 'öppnad igen',
};

/** What a colleague has made otherwise beside the text, in words. */
export const differenceWords = ({ changes, label }: ArrivingNote): string =>
  changes
    .map((it) =>
      it === 'label' ? (label === null ? 'utan etikett' : `etikett ${label}`) : DIFFERENCES[it],
    )
    .join(', ');
