import { sentencePlace, type CheckedPlan, type CheckRule } from '../../check-context.ts';
import { receiverPlace } from '../../receivers.ts';

/** 'Miljöchefen', 'Utbildningsdirektören': somebody by the post alone. */
const POST = /^(?<post>\p{L}{3,}(?:direktör|chef))(?:en)?(?=$| \p{L})/iu;
/** '… ska': the post begins the uppdrag's text. */
const BEGINS =
  /^(?<post>\p{L}{3,}(?:direktör|chef))en (?:för [\p{L} ]{3,50}? )?(?:ska|får|har i uppdrag)(?!\p{L})/iu;
/** Any chief of any administration. */
const GENERAL = /^(?:förvaltnings|verksamhets|avdelnings|enhets|områdes|sektions|närmaste)chef$/iu;
/** Where the plan tells who leads what. */
const LEADERSHIP =
  /(?<!\p{L})(?:leds av|leder|chefer|underställda?|kallas|ledning(?:en)?s?(?:grupp)?) /iu;
/** So many others that get uppdrag are told of when the plan tells of them at all. */
const FEWEST_KNOWN = 2;

/**
 * A director or chief who gets an uppdrag but is named nowhere else in a plan that does tell of the other
 * posts that get some: the Miljöchef of another administration.
 */
export const unknownPost: CheckRule = ({ subject }) => {
  const told = subject.sentences.find(
    ({ text, block }) =>
      block.kind === 'paragraph' && LEADERSHIP.test(text) && /direktör|chef/iu.test(text),
  );
  if (!told) return [];
  const byPost = [...Map.groupBy(receiversByPost(subject), ({ post }) => post)];
  const strangers = byPost.filter(([post]) => !isSpokenOf(subject, post) && !GENERAL.test(post));
  if (strangers.length !== 1 || byPost.length - 1 < FEWEST_KNOWN) return [];
  const [, [first]] = strangers[0]!;
  return [
    {
      severity: 'warning',
      message: `${first!.receiver.name} får ett uppdrag men nämns inte där planen berättar vilka chefer som finns.`,
      places: [receiverPlace(subject, first!.receiver), sentencePlace(subject, told)],
    },
  ];
};

function receiversByPost({ plan }: CheckedPlan) {
  return plan.assignments.flatMap((assignment) => {
    const named = assignment.assignedTo
      .map((name) => POST.exec(name))
      .filter((one) => one !== null);
    const begins = BEGINS.exec(assignment.text);
    const [match] = named.length > 0 ? named : begins ? [begins] : [];
    const post = match?.groups?.['post']?.toLowerCase();
    const name = match?.[0].split(' ')[0] ?? '';
    return post === undefined ? [] : [{ post, receiver: { name, assignment } }];
  });
}

/** Whether running text outside the uppdrag names the post. */
const isSpokenOf = ({ sentences }: CheckedPlan, post: string): boolean =>
  sentences.some(
    ({ text, block }) =>
      block.kind !== 'assignment' && block.kind !== 'table' && text.toLowerCase().includes(post),
  );
