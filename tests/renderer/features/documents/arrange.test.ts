import { describe, expect, test } from 'vitest';
import {
  arrangedParts,
  withChoice,
  withMoved,
  withPart,
} from '../../../../renderer/features/documents/arrange.ts';
import type { ChoiceView, PartView } from '../../../../shared/contract/contract.ts';
import { NOTHING_ARRANGED } from '../../../../shared/report/report-draft.ts';

const choice = (id: string, isChosen: boolean, over: Partial<ChoiceView> = {}): ChoiceView => ({
  id,
  label: id,
  detail: '',
  group: '',
  isSuggested: isChosen,
  isChosen,
  visibility: null,
  ...over,
});

const part = (id: string, choices: ChoiceView[] = []): PartView => ({
  id,
  title: id,
  summary: '',
  isIncluded: true,
  prompt: null,
  text: '',
  choices,
});

const parts = [part('a'), part('b', [choice('x', true), choice('y', false)]), part('c')];

describe('arranging a document', () => {
  test('moves a part, and stays when there is nowhere to go', () => {
    expect(withMoved(parts, 'c', 0).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
    expect(withMoved(parts, 'a', -1).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(withMoved(parts, 'c', 3).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  test('shows at once what was chosen, before the document is made anew', () => {
    const order = withPart(parts, 'a', false);
    const chosen = withChoice(NOTHING_ARRANGED, parts[1]!, parts[1]!.choices[1]!, true);
    const shown = arrangedParts(parts, { ...NOTHING_ARRANGED, parts: order, ...chosen });
    expect(shown.map(({ isIncluded }) => isIncluded)).toEqual([false, true, true]);
    expect(shown[1]?.choices.map(({ isChosen }) => isChosen)).toEqual([true, true]);
  });

  test('keeps the suggested facts when one is taken away', () => {
    const change = withChoice(NOTHING_ARRANGED, parts[1]!, parts[1]!.choices[0]!, false);
    expect(change).toEqual({ choices: { b: [] } });
  });

  test('names a private note by itself, never among the other choices', () => {
    const secret = choice('hemlig', false, { visibility: 'private' });
    const notes = part('n', [choice('öppen', true, { visibility: 'minutes' }), secret]);
    const taken = withChoice(NOTHING_ARRANGED, notes, secret, true);
    expect(taken).toEqual({ privateNotes: ['hemlig'] });
    const arrangement = { ...NOTHING_ARRANGED, privateNotes: ['hemlig'] };
    expect(withChoice(arrangement, notes, secret, false)).toEqual({ privateNotes: [] });
  });
});
