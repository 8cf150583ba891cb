import { committeeKey } from '../../../plan/committee-names.ts';
import {
  sentencePlace,
  type CheckedPlan,
  type CheckRule,
  type RuleFinding,
  type Sentence,
} from '../../check-context.ts';
import { namedReceivers, receiverPlace } from '../../receivers.ts';
import { capitalized } from '../../../text/sentence.ts';

/** Bodies whose name is one word: 'skolutskottet', 'personalberedningen'. */
const PREPARES = 'utskott(?:et)?|beredning(?:en)?|delegation(?:en)?|kommitté(?:n)?';
/** 'två utskott: förskoleutskottet och skolutskottet'. */
const LIST =
  /(?<!\p{L})(?:utskott|beredningar|delegationer|kommittéer)(?:en|na)?(?: är|:|,) (.+)$/iu;
/** 'Under nämnden lyder individutskottet och äldreutskottet'. */
const HAS =
  /(?<!\p{L})(?:under|inom|nämnden|styrelsen|direktionen)(?!\p{L}).*?(?<!\p{L})(?:lyder|har|finns|består)(?!\p{L}) (.+)$/iu;
const ONE_WORD = new RegExp(`(?<![\\p{L}-])(\\p{L}{3,}?s?(?:${PREPARES}))s?(?!\\p{L})`, 'giu');

/**
 * A body that gets an uppdrag but that the plan's own list of utskott or beredningar does not have:
 * 'lärutskottet' beside "två utskott: förskoleutskottet och skolutskottet".
 */
export const bodyNames: CheckRule = ({ subject }) => {
  const list = subject.sentences.find(
    ({ text, block }) =>
      block.kind !== 'table' && block.kind !== 'assignment' && listedIn(text).length > 1,
  );
  const byMatter = unlistedByMatter(subject);
  if (!list) return byMatter;
  const known = listedIn(list.text);
  const isOne = new RegExp(`^(?:${ONE_WORD.source})$`, 'iu');
  const strangers = namedReceivers(subject).filter(
    ({ name }) => isOne.test(name) && !isKnown(name, known),
  );
  const byName = Map.groupBy(strangers, ({ name }) => name.toLowerCase());
  const byWord = [...byName.values()].map((same): RuleFinding => ({
    severity: 'warning',
    message: messageOf(same[0]!.name, known),
    places: [...same.map((one) => receiverPlace(subject, one)), listPlace(subject, list)],
  }));
  return [...byWord, ...actors(subject, list, known), ...byMatter];
};

/** 'Trafikutskottet bereder …': a body that the plan lets act, in activities that are no uppdrag. */
const ACTS = new RegExp(
  `^(?:\\p{Lu}{1,3}\\d*[.:]? )?(\\p{Lu}\\p{L}{2,}?s?(?:${PREPARES})) (?:ska|bereder|tar fram|följer|genomför|inför|redovisar|ansvarar|ser över|utreder|arbetar)(?!\\p{L})`,
  'u',
);

function actors(subject: CheckedPlan, list: Sentence, known: readonly string[]): RuleFinding[] {
  const texts = subject.plan.assignments.map(({ text }) => text);
  return subject.sentences.flatMap((sentence): RuleFinding[] => {
    const name = ACTS.exec(sentence.text)?.[1];
    if (
      name === undefined ||
      isKnown(name, known) ||
      texts.some((one) => one.includes(sentence.text))
    )
      return [];
    return [
      {
        severity: 'warning',
        message: messageOf(name, known).replace('får ett uppdrag', 'nämns'),
        places: [sentencePlace(subject, sentence), listPlace(subject, list)],
      },
    ];
  });
}

const listPlace = (subject: CheckedPlan, list: Sentence) => sentencePlace(subject, list);

function messageOf(name: string, known: readonly string[]): string {
  const subject = capitalized(name);
  const alike = known.find((one) => matterOf(one) === matterOf(name));
  return alike === undefined
    ? `${subject} får ett uppdrag men finns inte i planens egen uppräkning: ${known.join(' och ')}.`
    : `${subject} får ett uppdrag, men i uppräkningen står ${alike}. Är det samma?`;
}

/** 'fyra avdelningar: gata, park, VA och renhållning': bodies told by their matter alone. */
const BY_MATTER =
  /(?<!\p{L})(avdelning|enhet)(?:ar|er)?(?:na)?:? ((?:[\p{L}-]+, )+[\p{L}-]+(?: och|, samt| samt) [\p{L}-]+)(?=[.;]|$)/iu;
/** Letters of a matter that its body's name begins with: 'gata', 'gatuavdelningen'. */
const MATTER_START = 3;

function unlistedByMatter(subject: CheckedPlan): RuleFinding[] {
  const list = subject.sentences.find(({ text }) => BY_MATTER.test(text));
  const [, kind = '', matters = ''] = BY_MATTER.exec(list?.text ?? '') ?? [];
  const known = matters
    .toLowerCase()
    .split(/, (?:samt )?| (?:och|samt) /u)
    .map((matter) => matter.slice(0, MATTER_START));
  if (!list || known.length < 2) return [];
  const isKind = new RegExp(`^\\p{L}[\\p{L}-]*${kind}en$`, 'iu');
  return namedReceivers(subject)
    .filter(
      ({ name }) => isKind.test(name) && !known.some((one) => name.toLowerCase().startsWith(one)),
    )
    .map((one) => ({
      severity: 'warning',
      message: `${one.name} får ett uppdrag men finns inte bland de ${kind.toLowerCase()}${kind.toLowerCase() === 'enhet' ? 'er' : 'ar'} som planen räknar upp: ${matters}.`,
      places: [receiverPlace(subject, one), sentencePlace(subject, list)],
    }));
}

function listedIn(text: string): string[] {
  const list = (LIST.exec(text) ?? HAS.exec(text))?.[1] ?? '';
  return [...list.matchAll(ONE_WORD)].map(([, name = '']) => name.toLowerCase());
}

/** 'personal' of 'personalutskottet'. */
const matterOf = (name: string): string =>
  committeeKey(name).replace(new RegExp(`^(?:${PREPARES}) `, 'u'), '');

const isKnown = (name: string, known: readonly string[]): boolean =>
  known.some((one) => committeeKey(one) === committeeKey(name)) ||
  // The board's own working committee needs no list.
  /^(?:arbetsutskott|krislednings|nämndens|styrelsens)/iu.test(name);
