import { plainText } from '../../../compare/plain-text.ts';
import type { Assignment } from '../../../plan/plan.ts';
import {
  partPlace,
  sentencePlace,
  type CheckedPlan,
  type CheckRule,
  type RuleFinding,
  type Sentence,
} from '../../check-context.ts';
import type { CheckPlace } from '../../finding.ts';
import { namedReceivers } from '../../receivers.ts';

/** Bodies that are many and told apart by what they are "for": 'beredningen för psykiatri'. */
const BODY = '(?:beredning|utskott|delegation|kommitté|avdelning|programnämnd)';
const BODY_FOR = new RegExp(`(${BODY}\\p{L}*) för `, 'iu');
const EACH_BODY = new RegExp(`${BODY}\\p{L}* för `, 'giu');

/** A body that the plan's own list of bodies names. */
interface ListedBody {
  /** What it is for: 'psykiatri, hjälpmedel och habilitering'. */
  field: string;
  sentence: Sentence;
}

/**
 * Receivers that the plan's own list of bodies does not know, or knows by another name. Only where
 * the plan has such a list: one sentence that names at least two of them.
 */
export const recipientNames: CheckRule = ({ subject }) => {
  const listed = listedBodies(subject);
  if (listed.length < 2) return [];
  const strangers = Map.groupBy(
    recipients(subject).filter(
      ({ field }) => !listed.some((body) => isSameBody(body.field, field)),
    ),
    ({ field }) => nearest(listed, field)?.field ?? '',
  );
  return [...strangers].map(([known, used]) =>
    known === ''
      ? unknownReceiver(subject, listed, used)
      : otherName(
          subject,
          listed.find((body) => body.field === known)!,
          used,
        ),
  );
};

interface Receiver {
  name: string;
  field: string;
  place: CheckPlace;
}

/** 'Beredningen för film följer …' in what was not read as an uppdrag. */
const ACTS = new RegExp(
  `^(?:\\p{Lu}{1,3} ?\\d{1,2}[.:]? )?(${BODY}\\p{L}* för [\\p{L}, -]{3,50}?) (?:ska|följer|bereder|får|tar fram|ansvarar)(?!\\p{L})`,
  'iu',
);

const acting = (subject: CheckedPlan): Receiver[] =>
  subject.sentences.flatMap((sentence) => {
    const name = ACTS.exec(sentence.text)?.[1];
    const isSeveral = name === undefined || [...name.matchAll(EACH_BODY)].length > 1;
    return isSeveral
      ? []
      : [{ name, field: name.replace(BODY_FOR, ''), place: sentencePlace(subject, sentence) }];
  });

function recipients(subject: CheckedPlan): Receiver[] {
  const all = namedReceivers(subject).flatMap(({ name, assignment }): Receiver[] => {
    const field = BODY_FOR.test(name) ? name.replace(BODY_FOR, '') : null;
    return field === null ? [] : [{ name, field, place: placeOf(subject, name, assignment) }];
  });
  return [...Map.groupBy([...all, ...acting(subject)], ({ name }) => plainText(name)).values()].map(
    (same) => same[0]!,
  );
}

/** 'beredningen för A, B och C, beredningen för D samt beredningen för E' → A, B och C · D · E. */
function listedBodies({ sentences, plan }: CheckedPlan): ListedBody[] {
  const leads = new Set(plan.assignments.flatMap((a) => a.assignedTo.map(plainText)));
  const lists = sentences.filter(
    ({ text, block }) =>
      block.kind !== 'lead' &&
      block.kind !== 'assignment' &&
      bodiesIn(text).length >= 2 &&
      !leads.has(plainText(text)),
  );
  // The longest list is the one that means to be complete.
  const sentence = lists.sort((a, b) => bodiesIn(b.text).length - bodiesIn(a.text).length)[0];
  return sentence ? bodiesIn(sentence.text).map((field) => ({ field, sentence })) : [];
}

function bodiesIn(text: string): string[] {
  return text
    .split(EACH_BODY)
    .slice(1)
    .map((part) =>
      part
        .replace(/(?:\s*,|\s+samt|\s+och|[.:;].*)\s*$/u, '')
        .replace(/[.:;].*$/u, '')
        .trim(),
    );
}

/** Words that matter of a body's field, cut to where inflection begins. */
const fieldWords = (field: string): string[] =>
  plainText(field)
    .split(/[ ,]+/u)
    .filter((word) => !/^(?:och|samt|för|inom)$/u.test(word));

/** The same name, or its unmistakable short form. */
function isSameBody(listed: string, used: string): boolean {
  const [a, b] = [fieldWords(listed), fieldWords(used)];
  return b.length > 0 && b.every((word) => a.includes(word));
}

/** Letters two words must share from the start to be about the same thing. */
const SHARED_START = 3;

function nearest(listed: readonly ListedBody[], field: string): ListedBody | null {
  const words = fieldWords(field);
  const likeness = ({ field: other }: ListedBody): number =>
    words.filter((word) =>
      fieldWords(other).some((o) => o.slice(0, SHARED_START) === word.slice(0, SHARED_START)),
    ).length / Math.max(words.length, 1);
  const best = [...listed].sort((a, b) => likeness(b) - likeness(a))[0];
  return best && likeness(best) >= 0.5 ? best : null;
}

function otherName(
  subject: CheckedPlan,
  known: ListedBody,
  used: readonly Receiver[],
): RuleFinding {
  const names = used.map(({ name }) => `”${name}”`).join(' och ');
  return {
    severity: 'warning',
    message:
      `Uppdragen går till ${names}, men i uppräkningen heter den beredningen för ${known.field}. Är det samma?`.replace(
        'den beredningen',
        `den ${bodyWord(used[0]!.name)}`,
      ),
    places: [...used.map(({ place }) => place), sentencePlace(subject, known.sentence)],
  };
}

const bodyWord = (name: string): string =>
  (BODY_FOR.exec(name)?.[1] ?? 'beredningen').toLowerCase();

function unknownReceiver(
  subject: CheckedPlan,
  listed: readonly ListedBody[],
  used: readonly Receiver[],
): RuleFinding {
  return {
    severity: 'warning',
    message: `${used.map(({ name }) => `”${name}”`).join(' och ')} får uppdrag men finns inte i planens egen uppräkning.`,
    places: [...used.map(({ place }) => place), sentencePlace(subject, listed[0]!.sentence)],
  };
}

const placeOf = (
  subject: CheckedPlan,
  name: string,
  { source, rawLabel, text }: Assignment,
): CheckPlace => partPlace(subject, source, `Uppdrag till ${name}: ${rawLabel} ${text}`);
