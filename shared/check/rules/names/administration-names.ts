import { laterOnes } from '../../later-ones.ts';
import {
  sentencePlace,
  type CheckedPlan,
  type CheckRule,
  type RuleFinding,
} from '../../check-context.ts';
import { namedReceivers, receiverPlace, type NamedReceiver } from '../../receivers.ts';

/** 'Barn- och utbildningsförvaltningen', 'Trafikkontoret'. */
const ADMINISTRATION =
  /^((?:\p{L}+-\s?(?:,\s\p{L}+-\s)?och )?\p{L}{3,}?)s?(förvaltning|kontor)(?:en|et)?$/iu;

interface Named extends NamedReceiver {
  matter: string;
  kind: string;
}

/**
 * An administration that gets uppdrag by two names: 'Trafikförvaltningen' and once 'Trafikkontoret',
 * 'barn- och utbildningsförvaltningen' and once 'utbildningsförvaltningen'. And a single uppdrag for
 * one that the plan names nowhere else, while all others go to one and the same.
 */
export const administrationNames: CheckRule = ({ subject }) => {
  const groups = [
    ...Map.groupBy(administrations(subject), ({ name }) => name.toLowerCase()).values(),
  ].sort((a, b) => b.length - a.length);
  const alike = groups.flatMap((usual, i) =>
    laterOnes(groups, i)
      .filter((rare) => isAlike(usual[0]!, rare[0]!) && !isDefined(subject, rare[0]!))
      .map((rare): RuleFinding => twoNames(subject, usual[0]!, rare[0]!)),
  );
  const [usual, rare, ...more] = groups;
  const isOneBoard = /nämnd/iu.test(subject.plan.plan.organ);
  const isLone =
    isOneBoard &&
    alike.length === 0 &&
    rare?.length === 1 &&
    usual!.length > 1 &&
    more.length === 0;
  if (isLone && isNamedOnce(subject, rare[0]!)) return [stranger(subject, usual!, rare[0]!)];
  const foreign = isOneBoard ? besideTheBoards(subject, groups) : [];
  if (foreign.length > 0) return foreign;
  return alike.length === 0 && groups.length === 1 ? toldOtherwise(subject, usual![0]!) : alike;
};

const twoNames = (subject: CheckedPlan, usual: Named, rare: Named): RuleFinding => ({
  severity: 'warning',
  message: `Uppdrag ges både till ${usual.name} och till ${rare.name}. Är det samma förvaltning?`,
  places: [rare, usual].map((one) => receiverPlace(subject, one)),
});

const stranger = (subject: CheckedPlan, usual: readonly Named[], rare: Named): RuleFinding => ({
  severity: 'info',
  message: `Ett uppdrag ges till ${rare.name}, som inte nämns någon annanstans i planen; ${usual.length} ges till ${usual[0]!.name}.`,
  places: [rare, usual[0]!].map((one) => receiverPlace(subject, one)),
});

/**
 * 'Bildningsförvaltningen' gets an uppdrag and is named nowhere else, in a plan whose text speaks of the
 * board's own namesake: 'Barn- och utbildningsförvaltningen'.
 */
function besideTheBoards(subject: CheckedPlan, groups: readonly Named[][]): RuleFinding[] {
  const stem = subject.plan.plan.organ.replace(/s?nämnden?$/iu, '').replace(/[^\p{L} -]/gu, '');
  const own = new RegExp(`(?<![\\p{L}-])${stem}s?(?:förvaltning|kontor)(?:en|et)`, 'iu');
  const told = subject.sentences.find(
    ({ text, block }) => block.kind === 'paragraph' && own.test(text),
  );
  const rare = groups.flatMap((same) => (same.length === 1 ? same : []));
  const [one, ...more] = rare.filter(
    (each) => !own.test(each.name) && isNamedOnce(subject, each) && !isDefined(subject, each),
  );
  if (!told || !one || more.length > 0) return [];
  return [
    {
      severity: 'warning',
      message: `Ett uppdrag ges till ${one.name}, som inte nämns någon annanstans; i texten heter förvaltningen ${own.exec(told.text)![0]}.`,
      places: [receiverPlace(subject, one), sentencePlace(subject, told)],
    },
  ];
}

const IN_TEXT =
  /(?<![\p{L}-] ?)((?:\p{L}+- och )?\p{L}{4,}(?:förvaltning|kontor)(?:en|et))(?= (?:ansvarar|leder|bereder|ska|arbetar|följer|består|har)(?!\p{L}))/giu;

/** The running text calls the one administration that gets uppdrag by a longer or shorter name. */
function toldOtherwise(subject: CheckedPlan, usual: Named): RuleFinding[] {
  return subject.sentences
    .filter(({ block }) => block.kind !== 'assignment')
    .flatMap((sentence) =>
      [...sentence.text.matchAll(IN_TEXT)].flatMap(([, name = '']): RuleFinding[] => {
        const other = administrationOf({ ...usual, name });
        const isOther = other && other.matter !== usual.matter && isAlike(usual, other);
        if (!other || isOther !== true || isDefined(subject, other) || !isNamedOnce(subject, other))
          return [];
        return [
          {
            severity: 'info',
            message: `Texten säger ${name}, men uppdragen ges till ${usual.name}. Är det samma förvaltning?`,
            places: [sentencePlace(subject, sentence), receiverPlace(subject, usual)],
          },
        ];
      }),
    );
}

const administrations = (subject: CheckedPlan): Named[] =>
  namedReceivers(subject).flatMap((receiver) => administrationOf(receiver) ?? []);

function administrationOf(receiver: NamedReceiver): Named | null {
  const [, matter = '', kind = ''] = ADMINISTRATION.exec(receiver.name) ?? [];
  return matter === ''
    ? null
    : { ...receiver, matter: matter.toLowerCase(), kind: kind.toLowerCase() };
}

/** The same matter with another word for the body, or a name that lacks the first of two matters. */
const isAlike = (a: Named, b: Named): boolean =>
  (a.matter === b.matter && a.kind !== b.kind) ||
  (a.kind === b.kind && (isTail(a.matter, b.matter) || isTail(b.matter, a.matter)));

const isTail = (long: string, short: string): boolean =>
  long !== short && long.endsWith(` ${short}`);

/** A plan that says itself what the other body is means two. */
const isDefined = ({ sentences }: CheckedPlan, { name }: Named): boolean =>
  sentences.some(
    ({ text, block }) =>
      block.kind !== 'assignment' &&
      new RegExp(
        `(?<![\\p{L}-] ?)${name}(?!\\p{L})[^.]{0,40}(?:ansvarar|leds|består|är en)`,
        'iu',
      ).test(text),
  );

/** 'Utbildningsförvaltningen' does not name 'Bildningsförvaltningen'. */
const isNamedOnce = ({ plan }: CheckedPlan, { name }: Named): boolean => {
  const all = plan.body.map(({ text }) => text).join('\n');
  const whole = new RegExp(`(?<!\\p{L})${name.replace(/[^\p{L} -]/gu, '.')}(?!\\p{L})`, 'giu');
  return [...all.matchAll(whole)].length <= 1;
};
