import { expect, it } from 'vitest';
import { noteCandidates } from '../../../shared/note/candidates.ts';
import type { NotablePart } from '../../../shared/note/notable-parts.ts';
import type { NoteTarget } from '../../../shared/note/note.ts';
import { makePlan } from '../../backend/made-plan.ts';

const INDICATOR = 'Andel patienter med tid inom tre dagar';

const plan = makePlan({
  assignments: [
    ['RF', '1', 'Att bygga ut de mobila teamen i länets alla kommuner'],
    ['RF', '2', `Att öka: ${INDICATOR.toLowerCase()} på varje vårdcentral i länet`],
  ],
  paragraphs: ['Köken lagar maten själva.', `${INDICATOR} följs varje månad.`],
});

const was = (kind: 'indicator' | 'assignment', text: string): NotablePart => ({
  part: { kind, key: '1:3' },
  name: 'Styrtal 1:3',
  text,
  page: 4,
  goalKey: '1',
});
const target = (part: NotablePart): NoteTarget => ({ planId: 'p', part: part.part, anchor: null });
const found = (part: NotablePart) =>
  noteCandidates(plan, { target: target(part), part }).map((it) => [it.name, it.reasons[0]]);

it('offers what a styrtal has become: an uppdrag, or running text, and says so', () => {
  expect(found(was('indicator', INDICATOR))).toEqual([
    ['Stycke', 'nu löpande text, förut ett styrtal'],
    ['Uppdrag Nr 2', 'nu ett uppdrag, förut ett styrtal'],
  ]);
});

it('gives what is placed a target that a note can be given', () => {
  const part = was('indicator', INDICATOR);
  const [running, assignment] = noteCandidates(plan, { target: target(part), part });
  expect(assignment?.target).toEqual({
    planId: 'p',
    part: { kind: 'assignment', key: 'RF-2' },
    anchor: null,
  });
  expect(running?.target).toMatchObject({ part: null, anchor: { quote: { exact: INDICATOR } } });
});

it('puts other kinds after the part’s own, and none where nothing is alike', () => {
  const own = was('assignment', INDICATOR);
  expect(found(own)).toEqual([
    ['Uppdrag Nr 2', 'de flesta ord är desamma'],
    ['Stycke', 'nu löpande text, förut ett uppdrag'],
  ]);
  expect(found(was('indicator', 'Antal genomförda granskningar av kosten'))).toEqual([]);
});
