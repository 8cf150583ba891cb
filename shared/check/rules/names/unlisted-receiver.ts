import { plainText } from '../../../compare/plain-text.ts';
import { COUNT_PATTERN } from '../../../text/number-word.ts';
import {
  sentencePlace,
  type CheckedPlan,
  type CheckRule,
  type RuleFinding,
  type Sentence,
} from '../../check-context.ts';
import { namedReceivers, receiverPlace, type NamedReceiver } from '../../receivers.ts';
import { capitalized } from '../../../text/sentence.ts';

const KIND = 'enhet|avdelning|utskott|beredning|sektion|kontor|förvaltning';
/** 'Förvaltningen har tre enheter: Lovenheten, Miljöenheten och Kartenheten.' */
const LIST = new RegExp(
  `(?<!\\p{L})(?:har|finns|består av|delas? in i|(?:är )?(?:indelad|uppdelad|organiserad) i|omfattar)(?: \\p{L}+){0,3}? (?:(?:${COUNT_PATTERN}|följande) (?:\\p{L}+ )?(?:${KIND})(?:er|ar)?:|(?:${KIND})(?:erna|arna|en)) (?<names>[^.;]+)`,
  'iu',
);
/** The name of a unit in one word: 'Miljöenheten', 'Plan- och byggavdelningen'. */
const UNIT = new RegExp(`^(?:\\p{L}+- och )?\\p{L}{3,}(?:${KIND})(?:en|et)$`, 'iu');
/** So many of those that get uppdrag are in the list when it is the list of receivers. */
const FEWEST_KNOWN = 2;
/** So many letters at most of what stands before 'enheten' tell one unit: 'Miljöenheten', 'Miljöavdelningen'. */
const SHARED_START = 4;

/**
 * A unit that gets an uppdrag and that the plan's own list of units does not have, when the others
 * that get uppdrag are in it and no other sentence speaks of it.
 */
export const unlistedReceiver: CheckRule = ({ subject }) => {
  const list = subject.sentences.flatMap((sentence) => listIn(sentence)).at(0);
  if (!list) return [];
  const units = namedReceivers(subject).filter(({ name }) => UNIT.test(name));
  const byName = [...Map.groupBy(units, ({ name }) => plainText(name))];
  const strangers = byName.filter(([name]) => !list.names.some((one) => isOneUnit(one, name)));
  if (byName.length - strangers.length < FEWEST_KNOWN || strangers.length !== 1) return [];
  return strangers
    .filter(([name]) => !isSpokenOf(subject, name))
    .map(([, given]) => finding(subject, given[0]!, list));
};

const startOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(new RegExp(`(?:${KIND})(?:en|et)$`, 'u'), '')
    .slice(0, SHARED_START);

/** 'Bygglovsenheten' where the list says 'enheterna Bygglov, Miljö och Karta'. */
const isOneUnit = (listed: string, name: string): boolean =>
  listed === name || listed === name.replace(new RegExp(`s?(?:${KIND})(?:en|et)$`, 'u'), '');

interface List {
  sentence: Sentence;
  /** In plain letters. */
  names: string[];
  printed: string[];
}

function listIn(sentence: Sentence): List[] {
  const names = LIST.exec(sentence.text)?.groups?.['names'];
  if (names === undefined) return [];
  const printed = names
    .split(/, | samt (?=\p{Lu})|(?<!-) och (?=\p{Lu}|\p{L}+$)/u)
    .map((name) => name.trim());
  return [{ sentence, printed, names: printed.map(plainText) }];
}

/** Whether the plan speaks of it elsewhere than where it gets its uppdrag. */
const isSpokenOf = ({ sentences }: CheckedPlan, name: string): boolean =>
  sentences.some(
    ({ text, block }) =>
      block.kind !== 'lead' && block.kind !== 'assignment' && plainText(text).includes(name),
  );

function finding(subject: CheckedPlan, receiver: NamedReceiver, list: List): RuleFinding {
  const { name } = receiver;
  const near = list.printed.find((one) => startOf(one) === startOf(name));
  return {
    severity: 'warning',
    message: `${capitalized(name)} får uppdrag men finns inte i planens egen uppräkning.${near === undefined ? '' : ` Menas ${near}?`}`,
    places: [receiverPlace(subject, receiver), sentencePlace(subject, list.sentence)],
  };
}
