import { partPlace, sentencePlace, type CheckedPlan } from './check-context.ts';
import type { CheckPlace } from './finding.ts';
import type { Assignment } from '../plan/plan.ts';

/** Someone an uppdrag is given to, by the name used there. */
export interface NamedReceiver {
  name: string;
  assignment: Assignment;
}

/** 'X ger Y i uppdrag att', 'uppdrar åt Y att'. */
const GETS = /(?<!\p{L})(?:ger|uppdrar åt) (.+?) (?:i uppdrag|att)(?!\p{L})/iu;
/** 'Mottagare: Fastighetskontoret' after the text. */
const LABELLED = /(?:mottagare|ansvarig|utförare|utförs av):\s*([^.;:]+)\.?$/iu;

/** 'Beredningen för trafik ska följa …': the body that is to do it begins the text. */
const BEGINS =
  /^((?:beredning|utskott|delegation|kommitté)\p{L}* för [^.;]{3,60}?|\p{L}+(?:utskottet|beredningen|förvaltningen|kontoret)) (?:ska|får|bör|har i uppdrag)(?!\p{L})/iu;

/** Everybody who is given an uppdrag: as the reading found them, else as the text itself says. */
export function namedReceivers({ plan }: CheckedPlan): NamedReceiver[] {
  return plan.assignments.flatMap((assignment) => {
    const { assignedTo, text } = assignment;
    const isAll = assignedTo.every((name) =>
      /^(?:(?:nämndens )?(?:beredningar|utskott)|(?:förvaltningen|kontoret)$)/iu.test(name),
    );
    const inText = isAll
      ? (BEGINS.exec(text) ??
        (assignedTo.length > 0 ? null : (GETS.exec(text) ?? LABELLED.exec(text))))
      : null;
    const names = inText?.[1] === undefined ? assignedTo : [inText[1]];
    return names.map((name) => ({ name: name.trim(), assignment }));
  });
}

/** So many letters tell one uppdrag from another. */
const OPENING = 40;

/** Where an uppdrag stands, told with its receiver. */
export function receiverPlace(
  subject: CheckedPlan,
  { name, assignment: { source, rawLabel, text } }: NamedReceiver,
): CheckPlace {
  const sentence = subject.sentences.find((one) => text.startsWith(one.text.slice(0, OPENING)));
  return sentence
    ? sentencePlace(subject, sentence)
    : partPlace(subject, source, `Uppdrag till ${name}: ${rawLabel} ${text}`);
}
