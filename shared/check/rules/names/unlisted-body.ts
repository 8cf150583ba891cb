import { plainText } from '../../../compare/plain-text.ts';
import {
  sentencePlace,
  type CheckedPlan,
  type CheckRule,
  type RuleFinding,
  type Sentence,
} from '../../check-context.ts';
import { namedReceivers, receiverPlace } from '../../receivers.ts';
import { foundBy } from '../../told-by.ts';
import { bodyNames } from './body-names.ts';

const BODY = '(?:beredning|utskott)(?:en|et)';
/** 'Kulturberedningen och Folkbildningsberedningen': two by name, one after the other. */
const TWO = new RegExp(
  `(?<!\\p{L})\\p{L}{3,}?${BODY}(?:, \\p{L}{3,}?${BODY}){0,6},? (?:och|samt) \\p{L}{3,}?${BODY}(?!\\p{L})`,
  'iu',
);
const EACH = new RegExp(`(?<!\\p{L})\\p{L}{3,}?(?<kind>${BODY})(?!\\p{L})`, 'giu');

/**
 * A body that gets an uppdrag by a name of one word which the plan has nowhere else, though it names the
 * board's bodies of that kind together: 'Kulturberedningen och Folkbildningsberedningen'. Where a list counts them, the rule about that list speaks.
 */
export const unlistedBody: CheckRule = (context) => {
  const { subject } = context;
  const told = subject.sentences.find(
    ({ text, block }) => block.kind === 'paragraph' && TWO.test(text),
  );
  if (!told || foundBy(context, bodyNames).length > 0) return [];
  const listed = bodiesIn(TWO.exec(told.text)![0]);
  const strangers = namedReceivers(subject).filter(({ name }) => {
    const [body] = bodiesIn(name);
    return (
      body?.plain === plainText(name) &&
      listed.every(({ kind, plain }) => kind === body.kind && plain !== body.plain) &&
      !isSpokenOf(subject, body.plain)
    );
  });
  const byName = Map.groupBy(strangers, ({ name }) => plainText(name));
  return [...byName.values()].map(([first]) => ({
    severity: 'warning',
    message: `${first!.name} får uppdrag, men planen räknar upp ${printed(told)}.`,
    places: [receiverPlace(subject, first!), sentencePlace(subject, told)],
  })) satisfies RuleFinding[];
};

const printed = ({ text }: Sentence): string => TWO.exec(text)![0];

const bodiesIn = (text: string): { kind: string; plain: string }[] =>
  [...text.matchAll(EACH)].map(({ 0: name, groups }) => ({
    kind: groups!['kind']!.toLowerCase(),
    plain: plainText(name),
  }));

/** 'Folkbildningsberedningen' does not speak of 'Bildningsberedningen'. */
const isSpokenOf = ({ sentences }: CheckedPlan, name: string): boolean =>
  sentences.some(
    ({ text, block }) =>
      block.kind !== 'lead' &&
      block.kind !== 'assignment' &&
      ` ${plainText(text)}`.includes(` ${name}`),
  );
