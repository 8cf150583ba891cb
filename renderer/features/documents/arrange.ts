import type { PartView } from '../../../shared/contract/contract.ts';
import { inOrder } from '../../../shared/report/assemble.ts';
import type { Arrangement } from '../../../shared/report/report-draft.ts';

/** The parts as they are arranged now: the hand must not wait until the document is made anew. */
export const arrangedParts = (
  parts: readonly PartView[],
  { parts: order, choices, privateNotes }: Arrangement,
): PartView[] =>
  inOrder(parts, order).map((part) => {
    const stated = order.find(({ id }) => id === part.id);
    const named = choices[part.id];
    return {
      ...part,
      isIncluded: stated?.isIncluded ?? part.isIncluded,
      choices: part.choices.map((choice) => ({
        ...choice,
        isChosen:
          choice.visibility === 'private'
            ? privateNotes.includes(choice.id)
            : (named?.includes(choice.id) ?? choice.isChosen),
      })),
    };
  });

/** The parts as they stand, ready to be saved as an order. */
const orderOf = (parts: readonly PartView[]): Arrangement['parts'] =>
  parts.map(({ id, isIncluded }) => ({ id, isIncluded }));

/** The part taken or left. */
export const withPart = (
  parts: readonly PartView[],
  id: string,
  isIncluded: boolean,
): Arrangement['parts'] =>
  orderOf(parts).map((part) => (part.id === id ? { id, isIncluded } : part));

/** The part moved to another place; as it was when there is no such place. */
export function withMoved(
  parts: readonly PartView[],
  id: string,
  to: number,
): Arrangement['parts'] {
  const order = orderOf(parts);
  const from = order.findIndex((part) => part.id === id);
  const part = order[from];
  if (!part || to < 0 || to >= order.length) return order;
  return order.toSpliced(from, 1).toSpliced(to, 0, part);
}

/** A fact taken or left. A private note has a list of its own, where each is named. */
export function withChoice(
  arrangement: Arrangement,
  part: PartView,
  choice: PartView['choices'][number],
  isChosen: boolean,
): Partial<Arrangement> {
  if (choice.visibility === 'private') {
    const others = arrangement.privateNotes.filter((id) => id !== choice.id);
    return { privateNotes: isChosen ? [...others, choice.id] : others };
  }
  const before = part.choices.filter((it) => it.isChosen && it.visibility !== 'private');
  const ids = before.map((it) => it.id).filter((id) => id !== choice.id);
  return {
    choices: { ...arrangement.choices, [part.id]: isChosen ? [...ids, choice.id] : ids },
  };
}
