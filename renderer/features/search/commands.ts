import type { PlanSummary, Settings } from '../../../shared/contract/contract.ts';
import { useKeyStore, type KeyBinding } from '../../app/keys.ts';
import { openNote, openOverlay } from '../../app/overlay.ts';
import type { Route } from '../../app/route.ts';
import { navigate } from '../../app/router.ts';
import { call } from '../../client/call.ts';
import { chooseFiles } from '../plans/import-files.ts';

/** Something one can do by its name. */
export interface CommandEntry {
  words: string;
  /** Other words one may type for it. */
  also: string;
  /** The key that does the same; '' for none. */
  key: string;
  run: () => void;
}

/** How long a place may take to come up before its command is let go. */
const PLACE_WAIT_MS = 3_000;

/** Does what a key of a place does, once that place is there. */
function pressAt(route: Route, group: string, key: string): void {
  navigate(route);
  const find = () =>
    useKeyStore.getState().bindings.find((it) => it.group === group && it.key === key);
  const press = (binding: KeyBinding) => binding.handler(new KeyboardEvent('keydown', { key }));
  const here = find();
  if (here) {
    press(here);
    return;
  }
  const stop = useKeyStore.subscribe(() => {
    const binding = find();
    if (!binding) return;
    stop();
    press(binding);
  });
  setTimeout(stop, PLACE_WAIT_MS);
}

const THEMES: readonly [Settings['theme'], string, string][] = [
  ['dark', 'Mörkt tema', 'natt svart utseende'],
  ['light', 'Ljust tema', 'dag vitt utseende'],
  ['hc', 'Hög kontrast', 'tema utseende'],
  ['system', 'Tema som datorn', 'utseende'],
];

const STEP = 10;
const SMALLEST = 80;
const LARGEST = 200;

const sized = (words: string, also: string, size: number): CommandEntry => ({
  words,
  also,
  key: '',
  run: () => void call('settings.save', { textSize: Math.min(LARGEST, Math.max(SMALLEST, size)) }),
});

/** Keys of the place one is in, as commands; those of every place have words of their own. */
const ofPlace = (bindings: readonly KeyBinding[]): CommandEntry[] =>
  bindings
    .filter((it) => it.group !== 'Överallt' && !/^(Arrow|Escape|Enter|F3|Shift)/u.test(it.key))
    .map((it) => ({
      words: it.label,
      also: it.group,
      key: it.key,
      // After the palette has gone, and focus is back where it was.
      run: () => void setTimeout(() => it.handler(new KeyboardEvent('keydown')), 0),
    }));

/** The committee's own page; where none is chosen, the list that lets one choose. */
function toCommittee(planId: string, name: string): void {
  if (name !== '') navigate({ place: 'committee', name });
  else navigate({ place: 'assignments', planId });
}

/** Everything one can do now. */
export const commands = (
  current: PlanSummary | undefined,
  settings: Settings | undefined,
  bindings: readonly KeyBinding[],
): CommandEntry[] => [
  {
    words: 'Nytt möte',
    also: 'sammanträde lägg till',
    key: '',
    run: () => pressAt({ place: 'meetings' }, 'Möten', 'N'),
  },
  {
    words: 'Ny fråga',
    also: 'ställ fråga förvaltningen',
    key: '',
    run: () => pressAt({ place: 'questions' }, 'Frågor', 'N'),
  },
  {
    words: 'Fri anteckning',
    also: 'ny anteckning skriv om ingen plan',
    key: 'Alt N',
    run: () => void setTimeout(() => openNote(null), 0),
  },
  {
    words: 'Importera fil',
    also: 'läs in plan pdf word text öppna',
    key: '',
    run: () => {
      navigate({ place: 'plans' });
      chooseFiles();
    },
  },
  ...(current
    ? [
        {
          words: 'Min beredning',
          also: 'mina uppdrag utskott',
          key: '',
          run: () => toCommittee(current.id, settings?.committee ?? ''),
        },
      ]
    : []),
  ...THEMES.filter(([theme]) => theme !== settings?.theme).map(([theme, words, also]) => ({
    words,
    also,
    key: '',
    run: () => void call('settings.save', { theme }),
  })),
  ...(settings
    ? [
        sized('Större text', 'textstorlek förstora', settings.textSize + STEP),
        sized('Mindre text', 'textstorlek förminska', settings.textSize - STEP),
      ]
    : []),
  {
    words: 'Kortkommandon',
    also: 'tangenter hjälp',
    key: '?',
    run: () => void setTimeout(() => openOverlay('keys'), 0),
  },
  ...ofPlace(bindings),
];
