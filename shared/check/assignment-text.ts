import type { Assignment } from '../plan/plan.ts';
import { partPlace, sentencePlace, type CheckedPlan } from './check-context.ts';
import type { CheckPlace } from './finding.ts';

/** Something that the plan tells somebody to do: an uppdrag, or a paragraph put like one. */
export interface Command {
  /** As it is spoken of: 'HS 4', 'uppdrag 12'. */
  label: string;
  /** From the verb on, without its point: 'införa fast omsorgskontakt'. */
  act: string;
  /** All its words. */
  text: string;
  place: CheckPlace;
}

/** How an uppdrag is spoken of: 'HS 4'; by its key where nothing is printed. */
const labelOf = ({ rawLabel, key }: Assignment): string =>
  rawLabel
    .replace(/[.:]\s*$/u, '')
    .trim()
    .replace(/^Uppdrag(?= )/u, 'uppdrag') || key;

/**
 * 'Beredningen för trafik ska följa', 'Nämnden ger förvaltningen i uppdrag att följa'; in 'Utreda om
 * museet ska flyttas' nobody is told yet.
 */
const WHO =
  /^(?:(?!(?<!\p{L})(?:om|att|huruvida|som)(?!\p{L}))[^.;]){0,80}?(?<!\p{L})(?:ska(?:ll)?|i uppdrag att) /iu;

const actOf = (text: string): string =>
  text
    .replace(WHO, '')
    .replace(/^att /iu, '')
    .replace(/[.]\s*$/u, '')
    .replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());

/** 'F 6. Att rekrytera …' where the reading took it for running text. */
const PUT_LIKE_ONE = /^(?:(?<label>\p{Lu}{0,4} ?\d{1,3})[.:)]? )?Att \p{Ll}{3,}/u;

/** Everything that the plan tells somebody to do. */
export function commandsIn(subject: CheckedPlan): Command[] {
  const { assignments } = subject.plan;
  const given = assignments.map((one): Command => {
    const { source, rawLabel, text } = one;
    const place = partPlace(subject, source, `${rawLabel} ${text}`.trim());
    return { label: labelOf(one), act: actOf(text), text, place };
  });
  const told = subject.sentences.flatMap((sentence): Command[] => {
    const { text, block } = sentence;
    const match = block.kind === 'table' ? null : PUT_LIKE_ONE.exec(block.text);
    if (!match || !text.startsWith('Att ')) return [];
    if (assignments.some((one) => one.text.includes(text) || text.includes(one.text))) return [];
    const label = match.groups?.['label'] ?? 'ett uppdrag';
    return [{ label, act: actOf(text), text, place: sentencePlace(subject, sentence) }];
  });
  return [...given, ...told];
}
