import { plainText } from '../../../compare/plain-text.ts';
import { sentencePlace, type CheckRule, type RuleFinding } from '../../check-context.ts';
import { namedReceivers, receiverPlace } from '../../receivers.ts';
import { foundBy } from '../../told-by.ts';
import { recipientNames } from './recipient-names.ts';

/** A body by the matter it is for: 'Utskottet för vuxenutbildning'. */
const BODY_FOR = /^(?:nämndens )?(?:beredning|utskott|delegation|kommitté)\p{L}* för /iu;
/** Where the plan tells of its own bodies: who prepares, who decides. */
const ORGANISATION =
  /(?<!\p{L})\p{L}*(?:utskottet|beredningen|delegationen)(?: \p{L}+){0,4}? (?:bereder|beslutar|består|har|ansvarar)(?!\p{L})|(?<!\p{L})(?:har|finns|hör|utser|tillsätter)(?: \p{L}+){0,3}? (?:ett|en|två|tre|fyra|fem) (?:\p{L}+ )?\p{L}*(?:utskott|beredning|delegation)(?:ar|er)?(?!\p{L})/iu;

/**
 * A body that gets an uppdrag but that the plan does not speak of anywhere else, though it does tell
 * of the board's other bodies. Where the plan lists them, the rule about that list speaks.
 */
export const unknownBody: CheckRule = (context) => {
  const { subject } = context;
  const told = subject.sentences.find(
    ({ text, block }) => block.kind === 'paragraph' && ORGANISATION.test(text),
  );
  if (!told || foundBy(context, recipientNames).length > 0) return [];
  const given = namedReceivers(subject).filter(({ name }) => BODY_FOR.test(name));
  const bodies = [...Map.groupBy(given, ({ name }) => plainText(name)).entries()];
  // With several unknown ones the plan simply does not tell of them.
  if (bodies.length !== 1) return [];
  return bodies.flatMap(([name, same]): RuleFinding[] => {
    const texts = same.map(({ assignment }) => plainText(assignment.text));
    const isSpokenOf = subject.sentences.some(({ text, block }) => {
      const plain = plainText(text);
      const isOwn = block.kind === 'assignment' || block.kind === 'lead';
      return plain.includes(name) && !isOwn && !texts.some((one) => one.includes(plain));
    });
    if (isSpokenOf) return [];
    return [
      {
        severity: 'info',
        message: `${same[0]!.name} får ett uppdrag men nämns inte där planen berättar om nämndens organisation.`,
        places: [receiverPlace(subject, same[0]!), sentencePlace(subject, told)],
      },
    ];
  });
};
