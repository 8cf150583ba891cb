import { describe, expect, it } from 'vitest';
import { followDecisions, type DecidedPair } from '../../../shared/compare/follow-decisions.ts';
import { makePlan } from '../../backend/made-plan.ts';

const OLD = 'Att införa mobila team i hela länet';
const NEW = 'Att utveckla de mobila teamen i hela länet';
const OTHER = 'Att minska matsvinnet';

const from = makePlan({ assignments: [['RF', '1', OLD]] });
const pair = (over: Partial<DecidedPair> = {}): DecidedPair => ({
  from: { key: 'RF-1', text: OLD },
  to: { key: 'RF-2', text: NEW },
  verdict: 'same',
  ...over,
});
const to = (...assignments: [string, string, string][]) => makePlan({ assignments });

describe('decisions in newer texts', () => {
  it('follow the wording to its new number', () => {
    expect(followDecisions([pair()], from, to(['RF', '2', OTHER], ['RF', '7', NEW]))).toEqual([
      { fromKey: 'RF-1', toKey: 'RF-7', verdict: 'same' },
    ]);
  });

  it('stay on their number when the wording was only touched up', () => {
    expect(followDecisions([pair()], from, to(['RF', '2', `${NEW}.`]))).toEqual([
      { fromKey: 'RF-1', toKey: 'RF-2', verdict: 'same' },
    ]);
  });

  it('wait when the number means something else and the wording is gone', () => {
    expect(followDecisions([pair()], from, to(['RF', '2', OTHER]))).toEqual([]);
  });

  it('count as the newest word says, and not at all when it was taken back', () => {
    const plan = to(['RF', '2', NEW]);
    const last = (verdict: DecidedPair['verdict']) =>
      followDecisions([pair(), pair({ verdict })], from, plan).map((it) => it.verdict);
    expect([last('different'), last(null)]).toEqual([['different'], []]);
  });
});
